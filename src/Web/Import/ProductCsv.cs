using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CsvHelper;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Pricing;
using Dukaan.Stock;
using Dukaan.Web.Dashboard.Catalog;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Import;

/// <summary>
/// Products as rows of a file. Required are <c>title</c> and <c>price</c>; the same columns are written and read. Behind them stand the
/// texts in the shop's other languages (<see cref="ImportedTranslations"/>), and the stock at each location of a shop with several (<see
/// cref="ImportedLocations"/>).
/// </summary>
internal static class ProductCsv
{
    public static readonly string[] Columns =
    [
        "handle",
        "title",
        "description",
        "price",
        "category",
        "stock",
        "in stock",
        "visible",
        "option 1",
        "value 1",
        "option 2",
        "value 2",
        "option 3",
        "value 3",
        "sku",
        "barcode",
        "compare at price",
        "weight",
        "tax class",
        "hsn",
        "low stock",
        .. SaleCells.Columns,
        "brand",
        "tags",
        "collections",
        "pictures",
        "variant picture",
        "bundle",
    ];

    /// <summary>Makes products of rows, with their variants.</summary>
    /// <param name="lines">The file's rows.</param>
    /// <param name="currency">The shop's.</param>
    /// <param name="clock">Reads the times of sales.</param>
    /// <param name="cancellation">Stops it between rows.</param>
    public static async IAsyncEnumerable<ProductCsvRow> Read(
        IAsyncEnumerable<CsvLine> lines,
        string currency,
        ImportClock clock,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var (product, wrong) = (new List<CsvLine>(), new List<ProductCsvRow>());
        await foreach (var line in lines.WithCancellation(cancellation))
        {
            // Nobody knows to which product an unreadable row belongs: it is skipped alone, and variants may follow it.
            var goesOn =
                product.Count > 0
                && product[0]["value 1"].Length > 0
                && product.Count <= VariantRules.MaxVariants
                && (line.Wrong.Length > 0 || ProductCsvReader.Continues(product[0], line));
            if (!goesOn)
            {
                foreach (var row in Ended(product, wrong, currency, clock))
                {
                    yield return row;
                }
            }

            if (line.Wrong.Length == 0)
            {
                product.Add(line);
            }
            else
            {
                wrong.Add(new ProductCsvRow(line.Line, line.Rows, null, new HashSet<string>(), [line.Problem]));
            }
        }

        foreach (var row in Ended(product, wrong, currency, clock))
        {
            yield return row;
        }
    }

    /// <summary>The product of the collected rows, and its unreadable rows; both lists are empty afterwards.</summary>
    private static List<ProductCsvRow> Ended(List<CsvLine> product, List<ProductCsvRow> wrong, string currency, ImportClock clock)
    {
        List<ProductCsvRow> rows = product.Count == 0 ? [.. wrong] : [ProductCsvReader.Read(product, currency, clock), .. wrong];
        product.Clear();
        wrong.Clear();
        return rows;
    }

    /// <summary>
    /// Writes the whole catalog, including hidden products; a row for each variant. For counted items <c>stock</c> is the available number.
    /// </summary>
    /// <param name="stock">The available units of an item.</param>
    /// <param name="stockAt">The same at each of the shop's locations, in their order.</param>
    /// <param name="picture">The link of a picture.</param>
    public static async Task Write(
        Stream stream,
        CatalogSnapshot catalog,
        Func<string, Task<long>> stock,
        Func<string, Task<ImmutableArray<LocationLevel>>> stockAt,
        Func<string, string> picture,
        CancellationToken cancellationToken
    )
    {
        await using var csv = CsvText.Write(stream);
        foreach (var column in Columns)
        {
            csv.WriteField(column);
        }

        var (languages, translations) = (
            catalog.Store.Languages,
            catalog.Translations.ToDictionary(texts => texts.Subject, StringComparer.Ordinal)
        );
        foreach (var language in languages)
        {
            csv.WriteField(ImportedTranslations.Title(language));
            csv.WriteField(ImportedTranslations.Description(language));
        }

        ImmutableArray<StockLocation> locations = catalog.Terms.Locations.Length > 1 ? catalog.Terms.Locations : [];
        for (var place = 1; place <= locations.Length; place++)
        {
            csv.WriteField(ImportedLocations.Name(place));
            csv.WriteField(ImportedLocations.Stock(place));
        }

        await csv.EndRecordAsync(cancellationToken);
        var categories = catalog.Categories.ToDictionary(category => category.Id, category => category.Name);
        var collections = ImportedCollections.Titles(catalog);
        var products = catalog.Products.ToDictionary(product => product.Id, StringComparer.Ordinal);
        foreach (var product in catalog.Products)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Variant?[] things = product.Variants.IsEmpty ? [null] : [.. product.Variants];
            for (var i = 0; i < things.Length; i++)
            {
                var (thing, counted) = (things[i], things[i]?.Counted ?? product.Counted);
                // Values of the whole product are in its first row.
                csv.WriteText(product.Handle);
                csv.WriteText(product.Title);
                csv.WriteText(i == 0 ? product.Description : "");
                csv.WriteField(PriceText.Write(thing?.RegularPrice ?? product.RegularPrice));
                csv.WriteText(i == 0 && product.CategoryId is { } id ? categories.GetValueOrDefault(id) : "");
                ImmutableArray<LocationLevel> levels = counted && locations.Length > 0 ? await stockAt(thing?.Id ?? product.Id) : [];
                csv.WriteField(
                    !counted ? null
                    : levels.IsEmpty ? await stock(thing?.Id ?? product.Id)
                    : (long?)levels.Sum(level => level.Available)
                );
                csv.WriteField((thing?.InStock ?? product.InStock) ? "yes" : "no");
                csv.WriteField(
                    i > 0 ? ""
                    : product.Visible ? "yes"
                    : "no"
                );
                for (var place = 0; place < VariantRules.MaxOptions; place++)
                {
                    csv.WriteText(thing is not null && place < product.Options.Length ? product.Options[place].Name : "");
                    csv.WriteText(thing is not null && place < thing.Values.Length ? thing.Values[place] : "");
                }

                Write(csv, SaleRules.Outside(product.Price, thing?.Details ?? product.Details).Details);
                csv.WriteText(i == 0 ? product.Brand : "");
                csv.WriteText(i == 0 ? string.Join(", ", product.Tags) : "");
                csv.WriteText(i == 0 ? ImportedCollections.Write(collections[product.Id]) : "");
                csv.WriteText(i == 0 ? string.Join(' ', product.Pictures.Select(picture)) : "");
                csv.WriteText(thing?.Picture is { } own ? picture(own) : "");
                csv.WriteText(ImportedBundles.Write(product.Parts, id => products.GetValueOrDefault(id)));
                var said = i == 0 ? translations.GetValueOrDefault(product.Id) : null;
                foreach (var language in languages)
                {
                    csv.WriteText(said?.In(language)?.Title ?? "");
                    csv.WriteText(said?.In(language)?.Text ?? "");
                }

                for (var place = 0; place < locations.Length; place++)
                {
                    csv.WriteText(levels.IsEmpty ? "" : locations[place].Name);
                    csv.WriteField(levels.IsEmpty ? null : (long?)levels[place].Available);
                }

                await csv.EndRecordAsync(cancellationToken);
            }
        }

        await csv.FlushAsync(cancellationToken);
    }

    private static void Write(CsvWriter csv, ItemDetails details)
    {
        csv.WriteText(details.Sku);
        csv.WriteText(details.Barcode);
        csv.WriteField(details.CompareAt is { } price ? PriceText.Write(price) : "");
        csv.WriteField(details.Weight == 0 ? null : (int?)details.Weight);
        csv.WriteText(details.TaxClass);
        csv.WriteText(details.Hsn);
        csv.WriteField(details.LowStock);
        SaleCells.Write(csv, details.Sale);
    }
}
