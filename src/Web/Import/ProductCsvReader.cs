using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Values;

namespace Dukaan.Web.Import;

/// <summary>
/// Makes a product of its row, or of the rows of its variants. What the catalog would refuse is reported here, before anything is changed.
/// </summary>
internal static class ProductCsvReader
{
    private static readonly string[] DetailColumns =
    [
        "sku",
        "barcode",
        "compare at price",
        "weight",
        "tax class",
        "hsn",
        "low stock",
        .. SaleCells.Columns,
    ];

    /// <summary>Whether a row is one more variant of the product of the rows before.</summary>
    public static bool Continues(CsvLine first, CsvLine next) =>
        first["value 1"].Length > 0
        && next["value 1"].Length > 0
        && (next["handle"] + next["title"] == "" || string.Equals(Name(first), Name(next), StringComparison.OrdinalIgnoreCase));

    /// <param name="lines">One row, or those of a product's variants. An invalid one is skipped, the others are not.</param>
    /// <param name="currency">The shop's.</param>
    /// <param name="clock">Reads the times of sales.</param>
    public static ProductCsvRow Read(IReadOnlyList<CsvLine> lines, string currency, ImportClock clock)
    {
        var first = lines[0];
        var given = first.Cells.Keys.ToHashSet();
        var problems = new List<ImportProblem>();
        var rows = lines.Sum(line => line.Rows);
        ProductCsvRow Wrong(Error error) =>
            new(first.Line, rows, null, given, [.. lines.Select(line => ImportProblem.Of(line.Line, error))]);

        var names = OptionNames(first);
        if (names.Wrong is { } column)
        {
            return Wrong(Error.Invalid(column, "option", "Name what the product differs in, such as Size, and the same in all its rows."));
        }

        var variants = ImmutableArray.CreateBuilder<VariantDraft>();
        var pictures = ImmutableDictionary<int, string>.Empty;
        var places = ImmutableArray.CreateBuilder<LocationUnits>();
        foreach (var line in lines)
        {
            var (variant, there) = (Variant(line, names.Named, currency, clock), ImportedLocations.Read(line, first, variants.Count));
            if (!variant.Ok)
            {
                problems.Add(ImportProblem.Of(line.Line, variant.Error));
            }
            else if (!there.Ok)
            {
                problems.Add(ImportProblem.Of(line.Line, there.Error));
            }
            else if (variants.Any(other => other.Values.SequenceEqual(variant.Value.Values, StringComparer.OrdinalIgnoreCase)))
            {
                problems.Add(ImportProblem.Of(line.Line, "value 1", "duplicate-variant", "This variant stands there already."));
            }
            else
            {
                pictures = line["variant picture"].Length == 0 ? pictures : pictures.Add(variants.Count, line["variant picture"]);
                places.AddRange(there.Value);
                if (line == first && !there.Value.IsEmpty)
                {
                    given.Add("stock");
                }

                variants.Add(
                    variant.Value.Stock is null && !there.Value.IsEmpty
                        ? variant.Value with
                        {
                            Stock = there.Value.Sum(units => units.Units),
                            InStock = null,
                        }
                        : variant.Value
                );
            }
        }

        var (visible, bundle) = (Answer(first, "visible"), ImportedBundles.Read(first["bundle"]));
        var price = variants.FirstOrDefault(variant => variant.Price is not null)?.Price;
        if (variants.Count == 0)
        {
            return new(first.Line, rows, null, given, problems);
        }

        if (price is null)
        {
            return Wrong(Error.Invalid("price", "price-empty", "Give a price."));
        }

        if ((visible.Error ?? bundle.Error) is { } unread)
        {
            return Wrong(unread);
        }

        var one = names.Named.Length == 0 ? variants[0] : null;
        var options = names
            .Named.Select(
                (name, place) =>
                    new ProductOption(
                        name,
                        [.. variants.Select(variant => variant.Values[place]).Distinct(StringComparer.OrdinalIgnoreCase)]
                    )
            )
            .ToImmutableArray();
        var product = new AddProduct(
            OperationId: "",
            Title: first["title"],
            Price: price.Value,
            Description: first["description"],
            Category: first["category"],
            InStock: one?.InStock ?? true,
            Stock: one?.Stock,
            Handle: first["handle"].Length == 0 ? null : first["handle"],
            Pictures: [],
            Visible: visible.Value ?? true
        )
        {
            Details = one?.Details,
            Labels = Labels(first),
            Options = options,
            Variants = one is null ? variants.ToImmutable() : [],
        };
        return
            (
                ProductRules.Clean(product, currency).Error
                ?? LabelRules.Apply(null, product.Labels).Error
                ?? VariantRules.Clean(options).Error
                ?? TooMany(product)
            )
                is { } error
            ? Wrong(error)
            : new ProductCsvRow(first.Line, rows, product, given, problems)
            {
                Bundle = bundle.Value,
                Locations = places.ToImmutable(),
                Collections = ImportedCollections.Read(first["collections"]),
                Translations = ImportedTranslations.Read(first),
                Pictures =
                [
                    .. first["pictures"].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal),
                ],
                VariantPictures = pictures,
            };
    }

    private static string Name(CsvLine line) => line["handle"].Length > 0 ? line["handle"] : line["title"];

    private static Error? TooMany(AddProduct product) =>
        product.Variants.Length <= VariantRules.MaxVariants
            ? null
            : Error.Invalid("variants", "too-many-variants", $"A product has at most {VariantRules.MaxVariants} variants.");

    /// <summary>The product's values by its first row; or the invalid column.</summary>
    private static (ImmutableArray<string> Named, string? Wrong) OptionNames(CsvLine first)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        for (var place = 1; place <= VariantRules.MaxOptions && first[$"value {place}"].Length > 0; place++)
        {
            if (first[$"option {place}"].Length == 0)
            {
                return ([], $"option {place}");
            }

            names.Add(first[$"option {place}"]);
        }

        return (names.ToImmutable(), null);
    }

    /// <summary>The values of one item: a variant, or a product without variants.</summary>
    private static Result<VariantDraft> Variant(CsvLine line, ImmutableArray<string> options, string currency, ImportClock clock)
    {
        for (var place = 1; place <= options.Length; place++)
        {
            var column = $"option {place}";
            if (line[column].Length > 0 && !line[column].Equals(options[place - 1], StringComparison.OrdinalIgnoreCase))
            {
                return Error.Invalid(
                    column,
                    "option",
                    $"Name what the product differs in the same in all its rows: “{options[place - 1]}” as in the first."
                );
            }
        }

        var price = line["price"].Length == 0 && options.Length > 0 ? default : ImportNumber.Price(line, "price", currency);
        var (stock, inStock, details) = (
            ImportNumber.Whole(line, "stock", ProductRules.MaxStock),
            Answer(line, "in stock"),
            Details(line, currency, price.Ok && line["price"].Length > 0 ? price.Value : null, clock)
        );
        var values = Enumerable.Range(1, options.Length).Select(place => line[$"value {place}"]).ToImmutableArray();
        var error = price.Error
            ?? stock.Error
            ?? inStock.Error
            ?? details.Error
            ?? (line["price"].Length == 0 ? null : ProductRules.CheckPrice("price", price.Value, currency))
            ?? (values.Contains("") ? Error.Invalid($"value {values.IndexOf("") + 1}", "values", "Give a value for each option.") : null);
        return error is not null
            ? error
            : new VariantDraft(
                null,
                values,
                line["price"].Length == 0 ? null : price.Value,
                stock.Value is null ? inStock.Value : null,
                stock.Value,
                null,
                details.Value
            );
    }

    private static Result<DetailsChange?> Details(CsvLine line, string currency, Money? price, ImportClock clock)
    {
        if (DetailColumns.All(column => line[column].Length == 0))
        {
            return (DetailsChange?)null;
        }

        var compareAt = line["compare at price"].Length == 0 ? default : ImportNumber.Price(line, "compare at price", currency);
        var (weight, low) = (
            ImportNumber.Whole(line, "weight", ItemRules.MaxWeight),
            ImportNumber.Whole(line, "low stock", ItemRules.MaxLowStock)
        );
        var sale = SaleCells.Read(line, currency, price, clock);
        if ((compareAt.Error ?? weight.Error ?? low.Error ?? sale.Error) is { } error)
        {
            return error;
        }

        string? Given(string column) => line[column].Length == 0 ? null : line[column];
        var change = new DetailsChange(
            Given("sku"),
            Given("barcode") is { } barcode ? Barcodes.Exact(barcode) : null,
            line["compare at price"].Length == 0 ? null : compareAt.Value,
            (int?)weight.Value,
            Given("tax class"),
            Given("hsn"),
            (int?)low.Value
        )
        {
            Sale = sale.Value,
        };
        return ItemRules.Apply(ItemDetails.None, change, currency).Error is { } wrong ? wrong : change;
    }

    /// <summary>Tags stand in one cell, with commas between them.</summary>
    private static LabelsChange? Labels(CsvLine line)
    {
        var (brand, tags) = (line["brand"], line["tags"]);
        return brand.Length + tags.Length == 0
            ? null
            : new LabelsChange(
                brand.Length == 0 ? null : brand,
                tags.Length == 0
                    ? null
                    : [.. tags.Split([',', ';', '،', '、', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]
            );
    }

    private static Result<bool?> Answer(CsvLine line, string column) =>
        InputNormalizer.Normalize(line[column]).ToLowerInvariant() switch
        {
            "" => (bool?)null,
            "yes" or "y" or "true" or "1" or "1.0" => true,
            "no" or "n" or "false" or "0" or "0.0" => false,
            _ => Error.Invalid(column, "answer", "Write yes or no."),
        };
}
