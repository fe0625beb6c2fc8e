using System.Globalization;
using System.Runtime.CompilerServices;
using CsvHelper;
using Dukaan.Catalog;
using Dukaan.Web.Dashboard.Products;

namespace Dukaan.Web.Import;

/// <summary>Products as rows of a file. Needed are <c>title</c> and <c>price</c>; the same columns are written and read.</summary>
internal static class ProductCsv
{
    public const int RowsMost = 100_000;

    public static readonly string[] Columns =
    [
        "handle", "title", "description", "price", "category", "stock", "in stock", "visible",
        "option 1", "value 1", "option 2", "value 2", "option 3", "value 3",
        "sku", "barcode", "compare at price", "weight", "tax class", "hsn", "low stock",
    ];

    private static readonly string[] Needed = ["title", "price"];

    /// <summary>Reads rows as they come, never the whole file at once.</summary>
    /// <exception cref="CsvRefusedException">It is no such file: the encoding, a missing column, too many rows.</exception>
    public static async IAsyncEnumerable<ProductCsvRow> Read(Stream file, string currency, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var csv = await CsvText.Open(file, cancellationToken);
        var places = await Header(csv);
        var (product, end) = (new List<CsvLine>(), csv.Parser.RawRow);
        for (var rows = 1; await Next(csv); rows++)
        {
            if (rows > RowsMost)
                throw new CsvRefusedException($"The file has more than {RowsMost.ToString("N0", CultureInfo.InvariantCulture)} rows. Split it into several files.");

            // A row over several lines has its quotation marks in pairs, or one of them swallows what follows.
            if (csv.Parser.RawRow > end + 1 && csv.Parser.RawRecord.Count(sign => sign == '"') % 2 == 1)
                throw Unclosed(end + 1);

            end = csv.Parser.RawRow;
            var line = new CsvLine(
                csv.Parser.RawRow, places.ToDictionary(place => place.Key, place => CsvText.Cell(csv.TryGetField<string>(place.Value, out var cell) ? cell : "")));
            if (product.Count > 0 && !(product.Count <= VariantRules.VariantsMost && ProductCsvReader.Continues(product[0], line)))
            {
                yield return ProductCsvReader.Read(product, currency);
                product.Clear();
            }

            product.Add(line);
        }

        if (product.Count > 0)
            yield return ProductCsvReader.Read(product, currency);
    }

    /// <summary>Writes the whole catalog, hidden products too; a row for each variant. Of what is counted <c>stock</c> is what can be sold.</summary>
    public static async Task Write(Stream stream, CatalogSnapshot catalog, Func<string, Task<long>> stock, CancellationToken cancellationToken)
    {
        await using var csv = CsvText.Write(stream);
        foreach (var column in Columns)
            csv.WriteField(column);
        await csv.NextRecordAsync();
        var categories = catalog.Categories.ToDictionary(category => category.Id, category => category.Name);
        foreach (var product in catalog.Products)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Variant?[] things = product.Variants.IsEmpty ? [null] : [.. product.Variants];
            for (var i = 0; i < things.Length; i++)
            {
                var (thing, counted) = (things[i], things[i]?.Counted ?? product.Counted);
                // What is of the whole product stands in its first row.
                csv.WriteField(product.Handle);
                csv.WriteField(product.Title);
                csv.WriteField(i == 0 ? product.Description : "");
                csv.WriteField(PriceText.Write(thing?.Price ?? product.Price));
                csv.WriteField(i == 0 && product.CategoryId is { } id ? categories.GetValueOrDefault(id) : "");
                csv.WriteField(counted ? await stock(thing?.Id ?? product.Id) : (long?)null);
                csv.WriteField((thing?.InStock ?? product.InStock) ? "yes" : "no");
                csv.WriteField(i > 0 ? "" : product.Visible ? "yes" : "no");
                for (var place = 0; place < VariantRules.OptionsMost; place++)
                {
                    csv.WriteField(thing is not null && place < product.Options.Length ? product.Options[place].Name : "");
                    csv.WriteField(thing is not null && place < thing.Values.Length ? thing.Values[place] : "");
                }

                Write(csv, thing?.Details ?? product.Details);
                await csv.NextRecordAsync();
            }
        }

        await csv.FlushAsync();
    }

    private static void Write(CsvWriter csv, ItemDetails details)
    {
        csv.WriteField(details.Sku);
        csv.WriteField(details.Barcode);
        csv.WriteField(details.CompareAt is { } price ? PriceText.Write(price) : "");
        csv.WriteField(details.Weight == 0 ? null : (int?)details.Weight);
        csv.WriteField(details.TaxClass);
        csv.WriteField(details.Hsn);
        csv.WriteField(details.LowStock);
    }

    private static async Task<Dictionary<string, int>> Header(CsvReader csv)
    {
        if (!await Next(csv) || !csv.ReadHeader())
            throw new CsvRefusedException("The file is empty.");

        var named = csv.HeaderRecord!.Select((name, place) => (Name: Plain(name), Place: place)).ToList();
        var missing = Needed.Where(column => named.All(each => each.Name != Plain(column))).ToList();
        if (missing.Count > 0)
        {
            var found = string.Join(", ", csv.HeaderRecord!.Select(name => $"“{name}”").Take(20));
            throw new CsvRefusedException($"The first row must name the columns. Missing: {string.Join(", ", missing)}. Found: {found}.");
        }

        var twice = named.Where(each => Columns.Any(column => Plain(column) == each.Name)).GroupBy(each => each.Name).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw new CsvRefusedException($"The column “{twice.Key}” stands there twice. Keep one.");

        return Columns.Where(column => named.Any(each => each.Name == Plain(column)))
            .ToDictionary(column => column, column => named.First(each => each.Name == Plain(column)).Place);
    }

    private static async Task<bool> Next(CsvReader csv)
    {
        try
        {
            return await csv.ReadAsync();
        }
        catch (Exception e) when (CsvText.IsEncoding(e))
        {
            throw new CsvRefusedException($"{CsvText.NotUtf8} (Near line {csv.Parser.RawRow + 1}.)");
        }
        catch (CsvHelperException)
        {
            throw Unclosed(csv.Parser.RawRow + 1);
        }
    }

    private static CsvRefusedException Unclosed(int line) =>
        new($"Line {line} cannot be read as CSV: perhaps a quotation mark is opened and never closed.");

    private static string Plain(string column) => column.Trim().Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
}
