using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Pricing;
using Dukaan.Stock;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Pricing;
using Dukaan.Web.Html;
using Dukaan.Web.Import;

namespace Dukaan.Web.Dashboard.Locations;

/// <summary>
/// The stock at all locations as one file: a row for each count, for each location a column with the number to change, and one with the
/// number as it was. What comes back changed is taken as the difference of both, so what was sold meanwhile stays sold.
/// </summary>
internal static class LocationFiles
{
    private const long MaxFile = 8_000_000;
    private const int AtOnce = 16;
    private const int MaxRows = 50_000;
    private const string Was = "was: ";
    private static readonly string[] First = ["id", "product", "variant", "sku"];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/locations/stock.csv", Download);
        shop.Post("/locations/stock", Upload, MaxFile, "file");
    }

    public static Fragment Card(SellerContext seller)
    {
        var words = seller.Texts.Locations;
        return Fragment.Of(
            $"""
            <form method="post" action="{seller.Url("locations/stock")}" enctype="multipart/form-data" class="card">{Form.Hidden()}
            <h2>{words.File}</h2><p class="soft small">{words.FileHint}</p>
            <a class="btn quiet" href="{seller.Url("locations/stock.csv")}" download>{seller.Texts.Import.Export}</a>
            <div class="field"><label for="file">{seller.Texts.Import.CsvFile}</label><input type="file" id="file" name="file"
             accept=".csv,text/csv" required></div>
            <button type="submit" class="btn">{words.Upload}</button></form>
            """
        );
    }

    private static async Task<IResult> Download(SellerContext seller)
    {
        if (await seller.Catalog.Snapshot() is not { } shop)
        {
            return seller.Missing("shop");
        }

        var locations = shop.Terms.Locations;
        return Results.Stream(
            async stream =>
            {
                await using var csv = CsvText.Write(stream);
                foreach (var column in First.Concat(Columns(locations)))
                {
                    csv.WriteText(column);
                }

                await csv.EndRecordAsync(seller.Cancellation);
                foreach (var counts in Counted(shop).Chunk(AtOnce))
                {
                    var levels = await Task.WhenAll(counts.Select(count => Stock(seller, count.Id).LevelsAt(Ids(locations))));
                    foreach (var (count, there) in counts.Zip(levels))
                    {
                        csv.WriteText(count.Id);
                        csv.WriteText(count.Title);
                        csv.WriteText(count.Variant);
                        csv.WriteText(count.Sku);
                        foreach (var level in there.Concat(there)) // the second time as it was
                        {
                            csv.WriteField(level.Available);
                        }

                        await csv.EndRecordAsync(seller.Cancellation);
                    }
                }

                await csv.FlushAsync(seller.Cancellation);
            },
            "text/csv; charset=utf-8",
            "stock.csv"
        );
    }

    private static async Task<IResult> Upload(SellerContext seller, Form form)
    {
        if (form.Files("file") is not [var file, ..] || await seller.Catalog.Snapshot() is not { } shop)
        {
            return seller.Go("locations", seller.Texts.Import.ChooseFile);
        }

        var (locations, known) = (shop.Terms.Locations, Counted(shop).Select(count => count.Id).ToHashSet(StringComparer.Ordinal));
        await using var content = file.OpenReadStream();
        var (changed, wrong) = (0, 0);
        var rows = content.Length == 0 ? [] : Rows(content, locations).Take(MaxRows).DistinctBy(row => row.Id);
        foreach (var some in rows.Chunk(AtOnce))
        {
            wrong += some.Count(row => !known.Contains(row.Id));
            var counted = some.Where(row => known.Contains(row.Id)).Select(row => Count(seller, form, row.Id, row.Cells, Ids(locations)));
            foreach (var (right, bad) in await Task.WhenAll(counted))
            {
                (changed, wrong) = (changed + right, wrong + bad);
            }
        }

        return seller.Go("locations", seller.Texts.Locations.Counted($"{changed}", $"{wrong}"));
    }

    /// <summary>Takes over what changed in a row; says how many numbers did, and how many could not be read or not be so.</summary>
    private static async Task<(int Changed, int Wrong)> Count(
        SellerContext seller,
        Form form,
        string id,
        List<(string Location, string Units, string Was)> cells,
        ImmutableArray<string> locations
    )
    {
        var (changed, wrong) = (0, 0);
        foreach (var (location, units, was) in cells)
        {
            if (!InputNormalizer.TryWhole(units, out long number) || !InputNormalizer.TryWhole(was, out long before))
            {
                wrong++;
            }
            else if (number != before)
            {
                var operation = Values.Ids.Derive("stock-file", form.OperationId(), id, location);
                var command = new AdjustStock(operation, StockReason.Correction, number - before) { Location = location };
                var taken = (await Stock(seller, id).AdjustAt(command, locations)).Ok;
                (changed, wrong) = taken ? (changed + 1, wrong) : (changed, wrong + 1);
            }
        }

        return (changed, wrong);
    }

    /// <summary>The rows of a file by the names in its header behind the columns that say what is counted.</summary>
    private static IEnumerable<(string Id, List<(string Location, string Units, string Was)> Cells)> Rows(
        Stream content,
        ImmutableArray<StockLocation> locations
    )
    {
        var known = Columns(locations).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var (records, _) = CsvText.Open(content, header => header.Skip(First.Length).Count(known.Contains));
        var header = records.Next()?.Cells.Select(cell => cell.Trim()).ToList() ?? [];
        int Column(string name) =>
            header.Count <= First.Length
                ? -1
                : header.FindIndex(First.Length, cell => cell.Equals(name, StringComparison.OrdinalIgnoreCase));
        var columns = locations
            .Select(location => (location.Id, Now: Column(location.Name), Was: Column(Was + location.Name)))
            .Where(column => column is { Now: >= 0, Was: >= 0 })
            .ToList();
        while (records.Next() is { } row)
        {
            string Cell(int at) => at < row.Cells.Count ? row.Cells[at].Trim() : "";
            yield return (
                Cell(0),
                [.. columns.Select(column => (column.Id, Cell(column.Now), Cell(column.Was))).Where(cell => cell.Item2.Length > 0)]
            );
        }
    }

    /// <summary>The columns behind those that say what is counted.</summary>
    private static IEnumerable<string> Columns(ImmutableArray<StockLocation> locations) =>
        locations.Select(location => location.Name).Concat(locations.Select(location => Was + location.Name));

    private static IEnumerable<(string Id, string Title, string Variant, string Sku)> Counted(CatalogSnapshot shop) =>
        shop.Products.SelectMany(product =>
            product.Variants.IsEmpty
                ? product.Counted
                    ? [(product.Id, product.Title, "", product.Details.Sku)]
                    : []
                : product
                    .Variants.Where(variant => variant.Counted)
                    .Select(variant => (variant.Id, product.Title, variant.Name, variant.Details.Sku))
        );

    private static ImmutableArray<string> Ids(ImmutableArray<StockLocation> locations) => [.. locations.Select(location => location.Id)];

    private static IStockGrain Stock(SellerContext seller, string id) =>
        seller.Http.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<IStockGrain>(StoreKey.Of(seller.StoreId, id));
}
