using System.Globalization;
using Dukaan.Customers;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Import;

/// <summary>Orders of the former shop as rows of a file, customer by customer.</summary>
internal static class PastOrderCsv
{
    public static async Task Write(Stream stream, IAsyncEnumerable<PastOrder> orders, CancellationToken cancellation)
    {
        await using var csv = CsvText.Write(stream);
        await FlatTable.Row(csv, ["number", "placed", "state", "currency", "total", "paid", "customer", "contact", "items"]);
        await foreach (var order in orders.WithCancellation(cancellation))
        {
            await FlatTable.Row(
                csv,
                [
                    order.Number,
                    order.PlacedAt.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                    order.State,
                    order.Total.Currency,
                    PriceText.Write(order.Total),
                    PriceText.Write(order.Total with { Amount = order.Paid }),
                    order.Name,
                    order.Key,
                    string.Join("; ", order.Lines.Select(line => $"{line.Quantity} × {line.Title}")),
                ]
            );
        }

        await csv.FlushAsync(cancellation);
    }
}
