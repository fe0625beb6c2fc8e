using System.Net;
using System.Text.RegularExpressions;

namespace Dukaan.Web.Tests.Html;

/// <summary>
/// What of the HTML standard a page of ours can break without anybody seeing it: checked on the tags of the page, by the kinds that a
/// validator (the Nu Html Checker) found. The tags of our pages are well formed, since one writer writes them.
/// </summary>
public static partial class Markup
{
    private static readonly string[] TextTypes = ["text", "search", "tel", "url", "email", "password"];

    /// <summary>
    /// The names of what a browser may fill in by itself (HTML, section 4.10.18.7.1), but those of dates and cards; a single line takes no
    /// <c>street-address</c>.
    /// </summary>
    private static readonly string[] FilledIn =
    [
        "on",
        "off",
        "name",
        "organization",
        "street-address",
        "address-line1",
        "address-line2",
        "address-level1",
        "address-level2",
        "country",
        "country-name",
        "postal-code",
        "tel",
        "tel-country-code",
        "tel-national",
        "email",
        "one-time-code",
        "new-password",
        "current-password",
        "username",
        "url",
    ];

    /// <summary>What is wrong with a page, each a sentence for whoever mends it.</summary>
    public static IReadOnlyList<string> Problems(string html)
    {
        var problems = new List<string>();
        if (!html.StartsWith("<!doctype html>", StringComparison.OrdinalIgnoreCase))
        {
            problems.Add("It begins without <!doctype html>.");
        }

        if (!Regex.IsMatch(html, "<html[^>]* lang=\"[a-z]"))
        {
            problems.Add("<html> says no language.");
        }

        if (Regex.Match(html, "<title>(.*?)</title>", RegexOptions.Singleline) is not { Success: true, Groups: [_, { Length: > 0 }] })
        {
            problems.Add("It has no title.");
        }

        var tags = Tags()
            .Matches(Data().Replace(html, ""))
            .Select(tag => (Name: tag.Groups["name"].Value.ToLowerInvariant(), Tag: tag.Value))
            .ToList();
        var ids = tags.Select(tag => Attribute(tag.Tag, "id")).OfType<string>().ToList();
        problems.AddRange(
            ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"The id \"{same.Key}\" is there {same.Count()} times.")
        );
        var forms = 0;
        foreach (var (name, tag) in tags)
        {
            forms +=
                name == "form" ? 1
                : name == "/form" ? -1
                : 0;
            if (forms > 1)
            {
                problems.Add($"A form in a form: {tag}");
            }

            problems.AddRange(Of(name, tag, ids).Select(problem => $"{problem}: {tag}"));
        }

        if (tags.Count(tag => tag.Name == "nav") > 1)
        {
            problems.AddRange(
                tags.Where(tag => tag.Name == "nav" && Attribute(tag.Tag, "aria-label") is not { Length: > 0 })
                    .Select(tag => $"One of several navs has no name: {tag.Tag}")
            );
        }

        if (tags.Count(tag => tag.Name == "main") != 1)
        {
            problems.Add("It needs one <main>.");
        }

        problems.AddRange(EmptyOptions().Matches(html).Select(option => $"An option without a word to read: {option.Value}"));
        return [.. problems.Distinct()];
    }

    private static IEnumerable<string> Of(string name, string tag, List<string> ids)
    {
        var type = Attribute(tag, "type");
        if (name == "button" && type is not ("submit" or "button" or "reset"))
        {
            yield return "A button without type";
        }

        if (name == "img" && Attribute(tag, "alt") is null)
        {
            yield return "A picture without alt";
        }

        if (
            name == "input"
            && !TextTypes.Contains(type ?? "text")
            && (Attribute(tag, "placeholder") ?? Attribute(tag, "maxlength")) is not null
        )
        {
            yield return "Placeholder and maxlength are for text";
        }

        if (name is "input" or "select" or "textarea" && Attribute(tag, "autocomplete") is { } filled)
        {
            if (!FilledIn.Contains(filled))
            {
                yield return "No such autocomplete";
            }

            if (filled == "street-address" && name == "input")
            {
                yield return "A street address has several lines";
            }
        }

        if (name == "th" && Attribute(tag, "scope") is null)
        {
            yield return "A heading of a table says neither row nor column (scope)";
        }

        foreach (var reference in (string[])["for", "aria-describedby", "aria-labelledby", "list", "form"])
        {
            foreach (
                var id in (Attribute(tag, reference) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(id => !ids.Contains(id))
            )
            {
                yield return $"{reference} names \"{id}\", which is not there";
            }
        }
    }

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $"\\s{name}=\"([^\"]*)\"") is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    [GeneratedRegex("""<(?<name>/?[a-zA-Z][a-zA-Z0-9]*)(?:"[^"]*"|[^">])*>""")]
    private static partial Regex Tags();

    [GeneratedRegex("<script type=\"application/ld\\+json\">.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Data();

    [GeneratedRegex("""<option[^>]*>\s*</option>""")]
    private static partial Regex EmptyOptions();
}
