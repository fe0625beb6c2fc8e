using System.Text.Json;
using Dukaan.Orders;
using Dukaan.Saving;
using Dukaan.Stock;

namespace Dukaan.Reconciliation;

/// <summary>
/// Compares the records of an order with its ledger, which is the source of truth. Other records follow a moment later, so a difference
/// counts only if it is still there at a second comparison.
/// </summary>
public static class OrderComparison
{
    /// <summary>How late an order may be woken at most.</summary>
    public static TimeSpan MaxWaking { get; } = TimeSpan.FromMinutes(5);

    public static ImmutableArray<Difference> Of(OrderRecords records, DateTimeOffset now)
    {
        if (records.Order.Placed is null)
        {
            return [];
        }

        var order = records.Order.View(records.StoreId, records.OrderId);
        return
        [
            .. new[] { BookLine(records, order), WakeTime(records, now) }.OfType<Difference>(),
            .. OrderRecords.StockIds(records.Order).Select(stockId => Units(records, order, stockId)).OfType<Difference>(),
            .. Ledger(records).Select(detail => new Difference(records.StoreId, records.OrderId, DifferenceKind.Ledger, detail)),
        ];
    }

    private static Difference? BookLine(OrderRecords records, OrderView order)
    {
        var wanted = SavedOrder.RowOf(order.Summary);
        return records.Line switch
        {
            null => Differs(records, DifferenceKind.BookLine, "The order is not in the book."),
            var line
                when line.Bucket == wanted.Bucket && line.Sort == wanted.Sort && Text(line.As<OrderSummary>()) == Text(order.Summary) =>
                null,
            var line => Differs(
                records,
                DifferenceKind.BookLine,
                $"The book has it as {line.Bucket}, its ledger as {wanted.Bucket}, version {order.Version}."
            ),
        };
    }

    /// <summary>As it is stored, so that equal records compare as equal.</summary>
    private static string Text(OrderSummary summary) => JsonSerializer.Serialize(summary, StateJson.Options);

    private static Difference? WakeTime(OrderRecords records, DateTimeOffset now)
    {
        var wanted = records.Order.WakeAt?.ToUnixTimeMilliseconds();
        return wanted != records.WakeAt
                ? Differs(records, DifferenceKind.WakeTime, "The row that wakes it names another time than the order.")
            : records.Order.WakeAt < now - MaxWaking
                ? Differs(records, DifferenceKind.Overdue, $"It was to be woken at {records.Order.WakeAt:u}, and was not.")
            : null;
    }

    private static Difference? Units(OrderRecords records, OrderView order, string stockId)
    {
        var (wanted, has) = (order.ClaimOn(stockId), records.Claims.GetValueOrDefault(stockId));
        var agrees = (wanted, has) switch
        {
            ({ Quantity: 0 } or { Gone: true }, null) => true,
            ({ Quantity: 0 } or { Gone: true }, _) or (_, null) => false,
            _ => has.Quantity == wanted.Quantity && has.Sold == wanted.Until is null,
        };
        return agrees
            ? null
            : Differs(records, DifferenceKind.Units, $"Of {stockId} the stock keeps {Words(has)}, the order has {Words(wanted)}.");
    }

    /// <summary>
    /// Checks that every captured payment is in the ledger once and no other is, and that no more was refunded than was paid.
    /// </summary>
    private static IEnumerable<string> Ledger(OrderRecords records)
    {
        var (saved, facts) = (records.Order, records.Order.Book().Facts);
        var received = saved
            .Ledger.Where(entry => entry.Type == OrderEntries.PaymentReceived)
            .ToLookup(entry => entry.Detail?.Payment ?? "");
        foreach (var payment in saved.Payments)
        {
            var came = received[payment.Id].Sum(entry => entry.Detail?.Amount?.Amount ?? 0);
            var wanted = payment.Stage == PaymentStage.Taken ? payment.Amount : 0;
            if (came != wanted)
            {
                yield return $"Payment {payment.Id} brought {wanted}, the ledger says {came}.";
            }
        }

        foreach (var unknown in received.Where(entries => saved.Payments.All(payment => payment.Id != entries.Key)))
        {
            yield return $"The ledger has money from payment {unknown.Key}, which the order does not know.";
        }

        if (facts.Refunded + facts.Refunding > facts.Paid)
        {
            yield return $"{facts.Refunded + facts.Refunding} was or is to be given back of {facts.Paid}.";
        }
    }

    private static string Words(StockClaim? claim) => claim is null ? "none" : $"{claim.Quantity} {(claim.Sold ? "sold" : "held")}";

    private static string Words(OrderClaim claim) =>
        claim switch
        {
            { Quantity: 0 } => "none",
            { Gone: true } => "none any more",
            { Until: null } => $"{claim.Quantity} sold",
            _ => $"{claim.Quantity} held",
        };

    private static Difference Differs(OrderRecords records, DifferenceKind kind, string detail) =>
        new(records.StoreId, records.OrderId, kind, detail);
}
