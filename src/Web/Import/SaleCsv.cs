using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Import;

/// <summary>Sales that run or are planned, and the times at which hidden products are shown, as rows of a file.</summary>
internal static class SaleCsv
{
    public static async Task Write(Stream stream, IEnumerable<Product> products, CancellationToken cancellation)
    {
        await using var csv = CsvText.Write(stream);
        await FlatTable.Row(csv, ["product", "variant", "sale price", "from", "until", "show from"]);
        foreach (var product in products)
        {
            cancellation.ThrowIfCancellationRequested();
            if (product.Details.Sale is not null || product.PublishAt is not null)
            {
                await FlatTable.Row(csv, Cells(product, "", product.Details.Sale));
            }

            foreach (var variant in product.Variants.Where(variant => variant.Details.Sale is not null))
            {
                await FlatTable.Row(csv, Cells(product, variant.Name, variant.Details.Sale));
            }
        }

        await csv.FlushAsync(cancellation);
    }

    private static string[] Cells(Product product, string variant, SalePrice? sale) =>
        [
            product.Handle,
            variant,
            sale is null ? "" : PriceText.Write(sale.Price),
            FlatTable.Time(sale?.From),
            FlatTable.Time(sale?.Until),
            FlatTable.Time(product.PublishAt),
        ];
}
