using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dukaan.Catalog;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Web.Demo;

/// <summary>
/// Reads a shop's file. First its settings, <c>name: value</c>; then its categories:
/// <code>
/// = Dosas | dosa | f6ead9 ecd5b4 c9803a f2dca9 d9432f | …   name, drawing, one or more sets of colours
/// * 6211 | 350                                              its items' HSN code and weight in grams
/// &amp; fabric | kurta-plain                                    drawings of their further pictures
/// + Size | S | M | XL = 100                                 what its items can be had in: an option and its values, some at an added price
/// ~ Ghee {} | 30 | Roasted in cow's ghee.                    a way to have an item: title, added price, added description, colours
/// - Rava Dosa | 105 | Lacy semolina crêpe.                   an item: title, price, description, drawing, the price it had before
/// </code>
/// Settings that say on what terms it sells: <see cref="TermsLines"/>.
/// Each item is offered in every way of its category. Prices are in whole currency units with a decimal point; what is left out at the
/// end of a line is the category's. A line that begins with # is a comment.
/// </summary>
internal static class ShopFile
{
    /// <summary>Counted goods with this many units have low stock.</summary>
    private const int LowStockNotice = 3;

    /// <summary>The first characters of a line that is no setting.</summary>
    private static readonly char[] Marks = ['=', '*', '&', '+', '~', '-'];

    /// <exception cref="FormatException">The file is not as described; the message names the line.</exception>
    internal static DemoShop Parse(string text)
    {
        var lines = new List<(string Name, string Value)>();
        var categories = new List<CategoryLines>();
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '=')
            {
                categories.Add(new CategoryLines(Fields(line), [], [], null, [], []));
            }
            else if (line[0] == '~' && categories.Count > 0)
            {
                categories[^1].Ways.Add(Fields(line));
            }
            else if (line[0] == '+' && categories.Count > 0)
            {
                categories[^1] = categories[^1] with { Option = OptionOf(Fields(line), CurrencyOf(lines)) };
            }
            else if (line[0] == '*' && categories.Count > 0)
            {
                categories[^1] = categories[^1] with { Numbers = Fields(line) };
            }
            else if (line[0] == '&' && categories.Count > 0)
            {
                categories[^1] = categories[^1] with { More = Fields(line) };
            }
            else if (line[0] == '-' && categories.Count > 0)
            {
                categories[^1].Items.Add(Fields(line));
            }
            else if (categories.Count == 0 && line.Split(": ", 2) is [var name, var value])
            {
                lines.Add((name, value));
            }
            else
            {
                throw new FormatException($"Cannot read: {line}");
            }
        }

        var settings = lines.ToLookup(line => line.Name, line => line.Value);
        string Setting(string name) =>
            settings[name].SingleOrDefault() ?? throw new FormatException($"There is no {name}, or more than one.");
        var currency = CurrencyOf(lines);
        var counted = settings.Contains("counted");
        return new DemoShop(
            Name: Setting("name"),
            Slug: Setting("slug"),
            Description: Setting("description"),
            Currency: currency,
            Language: Setting("language"),
            TimeZone: Setting("timezone"),
            Seller: Phone.TryParse(Setting("seller"), null, out var seller)
                ? seller
                : throw new FormatException("Cannot read the seller's phone."),
            Theme: new Theme(Setting("accent"), Setting("background")),
            Vpa: settings["vpa"].SingleOrDefault(),
            Terms: TermsLines.Read(settings, currency),
            Items: [.. categories.SelectMany(category => ItemsOf(category, currency, counted))]
        );
    }

    private static string CurrencyOf(List<(string Name, string Value)> lines) => lines.Single(line => line.Name == "currency").Value;

    private static IEnumerable<DemoItem> ItemsOf(CategoryLines category, string currency, bool counted)
    {
        var (name, drawing, palettes) = (category.Head[0], category.Head[1], category.Head[2..]);
        for (var i = 0; i < category.Items.Count; i++)
        {
            var item = category.Items[i];
            for (var w = 0; w < category.Ways.Count; w++)
            {
                var way = category.Ways[w];
                var title = way[0].Replace("{}", item[0], StringComparison.Ordinal);
                var colours = Field(way, 3) ?? palettes[(i + w) % palettes.Length];
                var price = new Money(MinorUnits(item[1], currency) + MinorUnits(way[1], currency), currency);
                var fate = Fate(title);
                yield return new DemoItem(
                    title,
                    Field(way, 2) is { } more ? $"{item[2]} {more}" : item[2],
                    name,
                    price,
                    new DemoPicture(Field(item, 3) ?? drawing, colours),
                    InStock: fate % 37 != 0,
                    Units: counted && category.Option is null ? fate % 12 : null
                )
                {
                    MorePictures = [.. category.More.Select(more => new DemoPicture(more, colours))],
                    Option = category.Option is { } option
                        ? new ProductOption(option.Name, [.. option.Values.Select(one => one.Name)])
                        : null,
                    Variants = [.. (category.Option?.Values ?? []).Select(one => VariantOf(one, price, title))],
                    Details = new DetailsChange(
                        CompareAt: Field(item, 4) is { } before
                            ? new Money(MinorUnits(before, currency) + MinorUnits(way[1], currency), currency)
                            : null,
                        Hsn: Field(category.Numbers, 0),
                        Weight: Field(category.Numbers, 1) is { } grams ? int.Parse(grams, CultureInfo.InvariantCulture) : null,
                        LowStock: counted || category.Option is not null ? LowStockNotice : null
                    ),
                };
            }
        }
    }

    /// <summary>A variant as it is sold: every seventh is counted, and some of these are few or none.</summary>
    private static VariantDraft VariantOf((string Name, long Added) value, Money price, string title)
    {
        var fate = Fate($"{title} {value.Name}");
        return new VariantDraft(
            null,
            [value.Name],
            price with
            {
                Amount = price.Amount + value.Added,
            },
            Stock: fate % 7 == 0 ? fate / 7 % 9 : null
        );
    }

    internal static long MinorUnits(string price, string currency)
    {
        var minor = decimal.Parse(price, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        for (var digit = 0; digit < Currencies.Digits(currency); digit++)
        {
            minor *= 10;
        }

        return minor == decimal.Truncate(minor) ? (long)minor : throw new FormatException($"{price} is too fine for {currency}.");
    }

    private static OptionLine OptionOf(string[] fields, string currency) =>
        new(
            fields[0],
            [
                .. fields[1..]
                    .Select(field => field.Split('=', StringSplitOptions.TrimEntries))
                    .Select(value => (value[0], value is [_, var added] ? MinorUnits(added, currency) : 0L)),
            ]
        );

    internal static string[] Fields(string line) => [.. line.TrimStart(Marks).Split('|').Select(field => field.Trim())];

    internal static string? Field(string[] fields, int index) => index < fields.Length && fields[index].Length > 0 ? fields[index] : null;

    /// <summary>
    /// A pseudo-random number that is always the same (FNV-1a), so that the same products are sold out after every start.
    /// </summary>
    private static uint Fate(string title) =>
        Encoding.UTF8.GetBytes(title).Aggregate(2_166_136_261u, (hash, b) => unchecked((hash ^ b) * 16_777_619u));

    private sealed record CategoryLines(
        string[] Head,
        List<string[]> Ways,
        List<string[]> Items,
        OptionLine? Option,
        string[] Numbers,
        string[] More
    );

    private sealed record OptionLine(string Name, ImmutableArray<(string Name, long Added)> Values);
}
