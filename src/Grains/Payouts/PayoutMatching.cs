using Dukaan.Orders;
using Dukaan.Payments;

namespace Dukaan.Payouts;

/// <summary>Compares what a gateway paid out with the histories of the shop's orders.</summary>
public static class PayoutMatching
{
    /// <summary>A payment that is not paid out after this time is named. Gateways take two to seven days.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromDays(10);

    /// <summary>The order that a line is about, or null: none of ours.</summary>
    public static string? OrderOf(SettledLine line) => PaymentKey.TryRead(line.Key, out var orderId, out _) ? orderId : null;

    /// <param name="line">Of the settlement.</param>
    /// <param name="order">The order that <see cref="OrderOf"/> names, if this shop has it; else null.</param>
    public static PayoutLine Match(SettledLine line, OrderView? order) => new(line, order?.Id, order?.Number ?? 0, Difference(line, order));

    /// <summary>The payments of an order that should have been paid out, and are on none of the lines.</summary>
    /// <param name="settled">Keys and references of the lines.</param>
    public static IEnumerable<UnsettledPayment> Unsettled(OrderView order, IReadOnlySet<string> settled, DateTimeOffset now)
    {
        bool IsSettled(LedgerDetail its) =>
            settled.Contains(PaymentKey.Of(order.Id, its.Payment!)) || (its.Reference is { } reference && settled.Contains(reference));
        return order
            .Ledger.Where(entry => entry is { Type: OrderEntries.PaymentReceived, Detail: { Amount: not null, Payment: not null } })
            .Where(entry => entry.At + Patience < now && !IsSettled(entry.Detail!))
            .Select(entry => new UnsettledPayment(
                order.Id,
                order.Number,
                entry.Detail!.Reference ?? "",
                entry.Detail.Amount!.Value,
                entry.At
            ));
    }

    private static LedgerEntry? Received(OrderView order, Func<LedgerDetail, bool> detail) =>
        order.Ledger.FirstOrDefault(entry => entry is { Type: OrderEntries.PaymentReceived, Detail: { } its } && detail(its));

    private static PayoutDifference Difference(SettledLine line, OrderView? order)
    {
        if (line.Gross - line.Fee - line.Tax != line.Net)
        {
            return PayoutDifference.DoesNotAddUp;
        }

        if (line.Kind is not (SettledKind.Payment or SettledKind.Refund))
        {
            return PayoutDifference.None;
        }

        if (order is null)
        {
            return PayoutDifference.UnknownOrder;
        }

        PaymentKey.TryRead(line.Key, out _, out var id);
        // Two payments by one code have the key of the first, and each a reference of its own.
        var entry =
            line.Kind == SettledKind.Payment
                ? Received(order, its => its.Reference == line.Reference) ?? Received(order, its => its.Payment == id)
                : order.Ledger.FirstOrDefault(entry => entry.Type == OrderEntries.Refunded && entry.Detail?.Refund == id);
        return entry?.Detail?.Amount is not { } amount ? PayoutDifference.NotInHistory
            // Paid out in another currency than was paid: there is nothing to compare.
            : amount.Currency == line.Currency && amount.Amount != Math.Abs(line.Gross) ? PayoutDifference.OtherAmount
            : PayoutDifference.None;
    }
}
