using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Products;

namespace Dukaan.Web.Import;

/// <summary>Makes a product of its row, or of the rows of its variants. What the catalog would refuse is told here, before anything is changed.</summary>
internal static class ProductCsvReader
{
    private static readonly string[] DetailColumns = ["sku", "barcode", "compare at price", "weight", "tax class", "hsn", "low stock"];

    /// <summary>Whether a row is one more variant of the product that the rows before it are.</summary>
    public static bool Continues(CsvLine first, CsvLine next) =>
        first["value 1"].Length > 0 && next["value 1"].Length > 0 &&
        (next["handle"] + next["title"] == "" || string.Equals(Name(first), Name(next), StringComparison.OrdinalIgnoreCase));

    /// <param name="lines">One, or those of a product's variants.</param>
    /// <param name="currency">The shop's.</param>
    public static ProductCsvRow Read(IReadOnlyList<CsvLine> lines, string currency)
    {
        var first = lines[0];
        var given = first.Cells.Where(cell => cell.Value.Length > 0).Select(cell => cell.Key).ToHashSet();
        ProductCsvRow Wrong(CsvLine line, string error) => new(
            line.Line, lines.Count, null, given, lines.Count == 1 ? error : $"{error} All rows of this product are left out.");

        var options = Options(lines);
        if (options.Wrong is { } column)
            return Wrong(first, $"{column}: Name what the product differs in, such as Size, and the same in all its rows.");

        var variants = ImmutableArray.CreateBuilder<VariantDraft>();
        foreach (var line in lines)
        {
            var variant = Variant(line, options.Named.Length, currency);
            if (!variant.Ok)
                return Wrong(line, Text(variant.Refusal));
            if (variants.Any(other => other.Values.SequenceEqual(variant.Value.Values, StringComparer.OrdinalIgnoreCase)))
                return Wrong(line, "value 1: This variant stands there already.");
            variants.Add(variant.Value);
        }

        if (variants.FirstOrDefault(variant => variant.Price is not null)?.Price is not { } price)
            return Wrong(first, "price: Give a price.");
        var visible = Answer(first, "visible");
        if (!visible.Ok)
            return Wrong(first, Text(visible.Refusal));

        var one = options.Named.Length == 0 ? variants[0] : null;
        var product = new AddProduct(
            "", first["title"], price, first["description"], first["category"], one?.InStock ?? true, one?.Stock,
            first["handle"].Length == 0 ? null : first["handle"], [], visible.Value ?? true)
        {
            Details = one?.Details,
            Options = options.Named,
            Variants = one is null ? variants.ToImmutable() : [],
        };
        return (ProductRules.Clean(product, currency).Refusal ?? VariantRules.Clean(options.Named).Refusal ?? TooMany(product)) is { } refusal
            ? Wrong(first, Text(refusal))
            : new ProductCsvRow(first.Line, lines.Count, product, given, "");
    }

    private static string Name(CsvLine line) => line["handle"].Length > 0 ? line["handle"] : line["title"];

    private static Refusal? TooMany(AddProduct product) => product.Variants.Length <= VariantRules.VariantsMost
        ? null
        : Refusal.Invalid("variants", "too-many-variants", $"A product has at most {VariantRules.VariantsMost} variants.");

    /// <summary>The options that the rows name, each with all values that stand in them; or the column that is wrong.</summary>
    private static (ImmutableArray<ProductOption> Named, string? Wrong) Options(IReadOnlyList<CsvLine> lines)
    {
        var options = ImmutableArray.CreateBuilder<ProductOption>();
        for (var place = 1; place <= VariantRules.OptionsMost && lines[0][$"value {place}"].Length > 0; place++)
        {
            var (column, name) = ($"option {place}", lines[0][$"option {place}"]);
            if (name.Length == 0 || lines.Any(line => line[column].Length > 0 && !line[column].Equals(name, StringComparison.OrdinalIgnoreCase)))
                return ([], column);

            options.Add(new ProductOption(name, [.. lines.Select(line => line[$"value {place}"]).Where(value => value.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)]));
        }

        return (options.ToImmutable(), null);
    }

    /// <summary>What a row says of the one thing it is of: a variant, or a product without any.</summary>
    private static Outcome<VariantDraft> Variant(CsvLine line, int options, string currency)
    {
        var price = line["price"].Length == 0 && options > 0 ? default : PriceText.Read(line["price"], currency);
        var (stock, inStock, details) = (Number(line, "stock", ProductRules.StockMost), Answer(line, "in stock"), Details(line, currency));
        var values = Enumerable.Range(1, options).Select(place => line[$"value {place}"]).ToImmutableArray();
        var refusal = price.Refusal ?? stock.Refusal ?? inStock.Refusal ?? details.Refusal
            ?? (line["price"].Length == 0 ? null : ProductRules.CheckPrice("price", price.Value, currency))
            ?? (values.Contains("") ? Refusal.Invalid($"value {values.IndexOf("") + 1}", "values", "Give a value for each option.") : null);
        return refusal is not null
            ? refusal
            : new VariantDraft(
                null, values, line["price"].Length == 0 ? null : price.Value, stock.Value is null ? inStock.Value : null, stock.Value, null, details.Value);
    }

    private static Outcome<DetailsChange?> Details(CsvLine line, string currency)
    {
        if (DetailColumns.All(column => line[column].Length == 0))
            return (DetailsChange?)null;

        var compareAt = line["compare at price"].Length == 0 ? default : PriceText.Read(line["compare at price"], currency, "compare at price");
        var (weight, low) = (Number(line, "weight", ItemRules.WeightMost), Number(line, "low stock", ItemRules.LowStockMost));
        if ((compareAt.Refusal ?? weight.Refusal ?? low.Refusal) is { } refusal)
            return refusal;

        string? Given(string column) => line[column].Length == 0 ? null : line[column];
        var change = new DetailsChange(
            Given("sku"), Given("barcode"), line["compare at price"].Length == 0 ? null : compareAt.Value, (int?)weight.Value, Given("tax class"), Given("hsn"), (int?)low.Value);
        return ItemRules.Apply(ItemDetails.None, change, currency).Refusal is { } wrong ? wrong : change;
    }

    private static Outcome<long?> Number(CsvLine line, string column, long most) => line[column] switch
    {
        "" => (long?)null,
        var text when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most => number,
        _ => Refusal.Invalid(column, "number", $"Write a whole number up to {most.ToString("N0", CultureInfo.InvariantCulture)} in digits, or leave it empty."),
    };

    private static Outcome<bool?> Answer(CsvLine line, string column) => line[column].ToLowerInvariant() switch
    {
        "" => (bool?)null,
        "yes" or "y" or "true" or "1" => true,
        "no" or "n" or "false" or "0" => false,
        _ => Refusal.Invalid(column, "answer", "Write yes or no."),
    };

    private static string Text(Refusal refusal) => refusal.Field is { } field ? $"{field}: {refusal.Message}" : refusal.Message;
}
