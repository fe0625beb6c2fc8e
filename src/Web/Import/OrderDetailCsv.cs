using System.Globalization;
using Dukaan.Orders;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Import;

/// <summary>What belongs to orders, as tables of their own: lines, payments and refunds, returns. Each row names its order.</summary>
internal static class OrderDetailCsv
{
    private static readonly string[] Money =
    [
        OrderEntries.MarkedPaid,
        OrderEntries.PaymentReceived,
        OrderEntries.Refunded,
        OrderEntries.Disputed,
        OrderEntries.DisputeWon,
        OrderEntries.DisputeLost,
    ];

    private static readonly string[] Returns =
    [
        OrderEntries.ReturnAsked,
        OrderEntries.ReturnApproved,
        OrderEntries.ReturnBooked,
        OrderEntries.ReturnFetched,
        OrderEntries.ReturnArrived,
        OrderEntries.ReturnDeclined,
        OrderEntries.Returned,
        OrderEntries.Exchanged,
        OrderEntries.ExchangeFailed,
    ];

    /// <summary>A row for each line of each order, newest order first.</summary>
    public static Task WriteLines(Stream stream, IAsyncEnumerable<OrderSummary> orders, CancellationToken cancellation) =>
        Write(
            stream,
            ["order", "product", "title", "quantity", "currency", "amount"],
            orders,
            order =>
                Task.FromResult(
                    order.Lines.Select(line =>
                        (string[])
                            [
                                Number(order.Number),
                                line.ProductId,
                                line.Title,
                                Number(line.Quantity),
                                order.Total.Currency,
                                PriceText.Write(order.Total with { Amount = line.Amount }),
                            ]
                    )
                ),
            cancellation
        );

    /// <summary>A row for each payment, refund and dispute.</summary>
    /// <param name="view">The whole order; only those with money are asked for.</param>
    public static Task WritePayments(
        Stream stream,
        IAsyncEnumerable<OrderSummary> orders,
        Func<string, Task<OrderView?>> view,
        CancellationToken cancellation
    ) =>
        Write(
            stream,
            ["order", "at", "event", "currency", "amount", "reference", "reason"],
            orders,
            async order =>
                (order.Paid == 0 && order.Refunded == 0 ? [] : Entries(await view(order.Id), Money)).Select(entry =>
                    (string[])
                        [
                            Number(order.Number),
                            At(entry.At),
                            entry.Type,
                            order.Total.Currency,
                            entry.Detail?.Amount is { } amount ? PriceText.Write(amount) : "",
                            entry.Detail?.Reference ?? "",
                            entry.Reason,
                        ]
                ),
            cancellation
        );

    /// <summary>A row for each step of a return.</summary>
    /// <param name="view">The whole order; only those that were delivered are asked for.</param>
    public static Task WriteReturns(
        Stream stream,
        IAsyncEnumerable<OrderSummary> orders,
        Func<string, Task<OrderView?>> view,
        CancellationToken cancellation
    ) =>
        Write(
            stream,
            ["order", "at", "event", "pieces", "reason"],
            orders,
            async order =>
                (
                    order.State is OrderState.Shipped or OrderState.Delivered or OrderState.Returned
                        ? Entries(await view(order.Id), Returns)
                        : []
                ).Select(entry =>
                    (string[])
                        [
                            Number(order.Number),
                            At(entry.At),
                            entry.Type,
                            Number((entry.Detail?.Lines ?? []).Sum(line => line.Quantity)),
                            entry.Reason,
                        ]
                ),
            cancellation
        );

    private static IEnumerable<LedgerEntry> Entries(OrderView? order, string[] types) =>
        order?.Ledger.Where(entry => types.Contains(entry.Type)) ?? [];

    private static async Task Write(
        Stream stream,
        string[] columns,
        IAsyncEnumerable<OrderSummary> orders,
        Func<OrderSummary, Task<IEnumerable<string[]>>> rows,
        CancellationToken cancellation
    )
    {
        await using var csv = CsvText.Write(stream);
        await FlatTable.Row(csv, columns);
        await foreach (var order in orders.WithCancellation(cancellation))
        {
            foreach (var row in await rows(order))
            {
                await FlatTable.Row(csv, row);
            }
        }

        await csv.FlushAsync(cancellation);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string At(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
