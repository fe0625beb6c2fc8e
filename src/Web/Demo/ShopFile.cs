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
/// + Size | S | M | L                                        what its items can be had in: an option and its values
/// ~ Ghee {} | 30 | Roasted in cow's ghee.                    a way to have an item: title, added price, added description, colours
/// - Rava Dosa | 105 | Lacy semolina crêpe.                   an item: title, price, description, drawing
/// </code>
/// Each item is offered in every way of its category. Prices are in whole currency units with a decimal point; what is left out at the
/// end of a line is the category's. A line that begins with # is a comment.
/// </summary>
internal static class ShopFile
{
    /// <exception cref="FormatException">The file is not as described; the message names the line.</exception>
    internal static DemoShop Parse(string text)
    {
        var settings = new Dictionary<string, string>();
        var categories = new List<CategoryLines>();
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '=')
                categories.Add(new CategoryLines(Fields(line), [], []));
            else if (line[0] == '~' && categories.Count > 0)
                categories[^1].Ways.Add(Fields(line));
            else if (line[0] == '+' && categories.Count > 0)
                categories[^1] = categories[^1] with { Option = OptionOf(Fields(line)) };
            else if (line[0] == '-' && categories.Count > 0)
                categories[^1].Items.Add(Fields(line));
            else if (categories.Count == 0 && line.Split(": ", 2) is [var name, var value])
                settings.Add(name, value);
            else
                throw new FormatException($"Cannot read: {line}");
        }

        var currency = settings["currency"];
        var counted = settings.ContainsKey("counted");
        return new DemoShop(
            settings["name"],
            settings["slug"],
            settings["description"],
            currency,
            settings["language"],
            settings["timezone"],
            Phone.TryParse(settings["seller"], null, out var seller) ? seller : throw new FormatException("Cannot read the seller's phone."),
            new Theme(settings["accent"], settings["background"]),
            settings.GetValueOrDefault("vpa"),
            [.. categories.SelectMany(category => ItemsOf(category, currency, counted))]);
    }

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
                var fate = Fate(title);
                yield return new DemoItem(
                    title,
                    Field(way, 2) is { } more ? $"{item[2]} {more}" : item[2],
                    name,
                    new Money(MinorUnits(item[1], currency) + MinorUnits(way[1], currency), currency),
                    new DemoPicture(Field(item, 3) ?? drawing, Field(way, 3) ?? palettes[(i + w) % palettes.Length]),
                    InStock: fate % 37 != 0,
                    Units: counted && category.Option is null ? fate % 12 : null)
                {
                    Option = category.Option,
                };
            }
        }
    }

    private static long MinorUnits(string price, string currency)
    {
        var minor = decimal.Parse(price, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        for (var digit = 0; digit < Currencies.Digits(currency); digit++)
            minor *= 10;
        return minor == decimal.Truncate(minor) ? (long)minor : throw new FormatException($"{price} is too fine for {currency}.");
    }

    private static ProductOption OptionOf(string[] fields) => new(fields[0], [.. fields[1..]]);

    private static string[] Fields(string line) => [.. line[1..].Split('|').Select(field => field.Trim())];

    private static string? Field(string[] fields, int index) => index < fields.Length && fields[index].Length > 0 ? fields[index] : null;

    /// <summary>A number that looks like chance but is the same every time (FNV-1a): what is sold out today is sold out on the next start.</summary>
    private static uint Fate(string title) => Encoding.UTF8.GetBytes(title).Aggregate(2_166_136_261u, (hash, b) => unchecked((hash ^ b) * 16_777_619u));

    private sealed record CategoryLines(string[] Head, List<string[]> Ways, List<string[]> Items, ProductOption? Option = null);
}
