using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Dukaan.Web.Tests.Texts;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>
/// Every field of the seller's side for a number, a phone, a code, a day or a time is sent with the digits of every script, and does what
/// the same digits in Latin do. The fields are found in the pages: a new one is looked at without being named here.
/// </summary>
public sealed partial class DigitFieldsTests(DashboardCollection.Running running) : DashboardTest(running)
{
    /// <summary>Fields for numbers that are no keys of digits alone, and so say nothing of them in the page.</summary>
    private static readonly HashSet<string> ByName = ["postalCodes", "postalCode", "reference", "barcode", "hsn"];

    /// <summary>What a field gets where any small number would be refused, by its name.</summary>
    private static readonly Dictionary<string, string> Fitting = new()
    {
        ["price"] = "480",
        ["sale"] = "450",
        ["compareAt"] = "999",
        ["barcode"] = "4006381333931",
        ["hsn"] = "0802",
        ["postalCodes"] = "411001",
        ["postalCode"] = "411001",
        ["until"] = "18:00",
        ["to"] = "2027-02-05",
        ["saleUntil"] = "2027-02-05T10:00",
        ["endsAt"] = "2027-02-05T10:00",
        ["month"] = "2026-11",
    };

    [Fact]
    public async Task Every_field_for_numbers_takes_the_digits_of_every_script()
    {
        using var shop = await NewShop();
        var (seen, wrong, refused) = (new SortedSet<string>(StringComparer.Ordinal), new List<string>(), new List<string>());
        foreach (var path in (await DashboardPaths.Of(Site, shop, product => Order(shop, product))).Where(IsOfShop).Distinct())
        {
            await shop.Browser.Open(path);
            foreach (var form in Forms(shop.Page.Html).DistinctBy(form => form.Action))
            {
                seen.UnionWith(form.Numbers.Select(field => Name(field.Name)));
                var latin = await Send(shop.Browser, path, form, Digits.Latin, 0);
                refused.AddRange(
                    form.Numbers.Where(field => latin.Errors.ContainsKey(field.Name))
                        .Select(field => $"{path} {form.Action} {field.Name}: {latin.Errors[field.Name]}")
                );
                foreach (var (script, run) in Digits.Scripts.Select((script, i) => (script, i + 1)))
                {
                    var other = await Send(shop.Browser, path, form, script, run);
                    wrong.AddRange(other.Differences(latin).Select(what => $"{script.Name} in {path}, form {form.Action}: {what}"));
                }
            }
        }

        Assert.True(wrong.Count == 0, $"Read these with InputNormalizer:\n{string.Join('\n', wrong.Take(40))}");
        Assert.True(refused.Count == 0, $"Name a number in {nameof(Fitting)} that these fields take:\n{string.Join('\n', refused)}");
        Assert.Superset(Expected, seen);

        bool IsOfShop(string path) => path.StartsWith($"/dashboard/{shop.StoreId}", StringComparison.Ordinal);
    }

    /// <summary>Some that are surely there: the search for fields finds what a person sees.</summary>
    private static readonly SortedSet<string> Expected = new(
        (
            "price stock weight hsn barcode lowStock compareAt sale saleFrom saleUntil quantity minimumOrder fee.amount postalCodes value "
            + "phone places lead from until slots.daysAhead"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private sealed record Field(string Name, string Type, string Value, bool IsRequired);

    private sealed record Sent(string Method, string Action, IReadOnlyList<Field> Numbers, IReadOnlyList<Field> Empty);

    /// <summary>What became of a form.</summary>
    /// <param name="Status">Of the page after all redirects.</param>
    /// <param name="Errors">By field.</param>
    /// <param name="Values">What stands in the fields for numbers when the page is opened again.</param>
    private sealed record Outcome(int Status, Dictionary<string, string> Errors, Dictionary<string, string> Values)
    {
        public IEnumerable<string> Differences(Outcome latin)
        {
            if (Status != latin.Status)
            {
                yield return $"answered {Status} and not {latin.Status}: {string.Join(' ', Errors.Select(each => each.Value))}";
            }

            foreach (var name in Errors.Keys.Union(latin.Errors.Keys))
            {
                if (Errors.GetValueOrDefault(name) != latin.Errors.GetValueOrDefault(name))
                {
                    yield return $"{name} says \"{Errors.GetValueOrDefault(name)}\" and not \"{latin.Errors.GetValueOrDefault(name)}\"";
                }
            }

            foreach (var (name, value) in Values)
            {
                if (latin.Values.GetValueOrDefault(name) is { } was && was != value)
                {
                    yield return $"{name} holds \"{value}\" and not \"{was}\"";
                }
            }
        }
    }

    private static async Task<Outcome> Send(Browser browser, string path, Sent form, Digits script, int run)
    {
        await browser.Open(path);
        var filled = form
            .Numbers.Select(field => (field.Name, Value: script.In(Number(field, run))))
            .Concat(form.Empty.Select(field => (field.Name, $"x{run}")))
            .ToArray();
        if (form.Method == "get")
        {
            var query = string.Join('&', filled.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Item2)}"));
            await browser.Open($"{form.Action}?{query}");
        }
        else
        {
            await browser.Submit(form.Action, filled);
        }

        var (status, errors) = (browser.Status, ErrorsIn(browser.Page.Html));
        if (form.Method == "post")
        {
            await browser.Open(path);
        }

        var again = Forms(browser.Page.Html).FirstOrDefault(each => each.Action == form.Action);
        return new Outcome(
            status,
            errors,
            again
                ?.Numbers.DistinctBy(field => field.Name)
                .Where(field => Name(field.Name) != "phone")
                .ToDictionary(field => field.Name, field => field.Value)
                ?? []
        );
    }

    /// <summary>A number that the field takes; each phone once.</summary>
    private static string Number(Field field, int run) =>
        Fitting.GetValueOrDefault(Name(field.Name))
        ?? field.Type switch
        {
            _ when field.Type == "tel" || Name(field.Name) == "phone" => $"+91 98123 456{run.ToString("00", CultureInfo.InvariantCulture)}",
            "date" => "2027-01-05",
            "time" => "10:00",
            "month" => "2026-11",
            "datetime-local" => "2027-01-05T10:00",
            _ when field.Value.Any(char.IsAsciiDigit) => field.Value,
            _ => "12",
        };

    /// <summary>Without what tells rows of a list apart.</summary>
    private static string Name(string name) => Row().Replace(name, "");

    private static Dictionary<string, string> ErrorsIn(string html) =>
        Errors()
            .Matches(html)
            .DistinctBy(match => match.Groups[1].Value)
            .ToDictionary(match => match.Groups[1].Value, match => WebUtility.HtmlDecode(match.Groups[2].Value));

    /// <summary>The forms of a page that have fields for numbers.</summary>
    private static IEnumerable<Sent> Forms(string html)
    {
        foreach (Match form in AllForms().Matches(html))
        {
            var tag = form.Groups["tag"].Value;
            if (Attribute(tag, "action") is not { Length: > 0 } action)
            {
                continue;
            }

            var fields = Inputs()
                .Matches(form.Groups["body"].Value)
                .Select(input => input.Value)
                .Where(input => Attribute(input, "name") is not null)
                .ToList();
            var numbers = fields.Where(IsForNumbers).Select(Read).ToList();
            var empty = fields.Where(input => !IsForNumbers(input)).Select(Read);
            if (numbers.Count > 0)
            {
                yield return new Sent(
                    Attribute(tag, "method") ?? "get",
                    action,
                    numbers,
                    [.. empty.Where(field => field is { IsRequired: true, Type: "text", Value.Length: 0 })]
                );
            }
        }

        static Field Read(string input) =>
            new(
                Attribute(input, "name")!,
                Attribute(input, "type") ?? "text",
                Attribute(input, "value") ?? "",
                input.Contains(" required", StringComparison.Ordinal)
            );
    }

    private static bool IsForNumbers(string input) =>
        Attribute(input, "type") is "tel" or "date" or "time" or "month" or "datetime-local" or "number"
        || (Attribute(input, "type") != "hidden" && Attribute(input, "inputmode") is "numeric" or "decimal" or "tel")
        || (Attribute(input, "type") != "hidden" && ByName.Contains(Name(Attribute(input, "name")!)));

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $"\\s{name}=\"([^\"]*)\"") is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    [GeneratedRegex("""(?<tag><form\b[^>]*>)(?<body>.*?)</form>""", RegexOptions.Singleline)]
    private static partial Regex AllForms();

    [GeneratedRegex("<(?:input|textarea)\\b[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("""<p class="error" id="([^"]*)-error"[^>]*>(.*?)</p>""", RegexOptions.Singleline)]
    private static partial Regex Errors();

    [GeneratedRegex(@"^[0-9a-z]{26}\.|\d+$")]
    private static partial Regex Row();
}
