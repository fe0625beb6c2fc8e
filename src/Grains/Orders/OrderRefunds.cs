namespace Dukaan.Orders;

/// <summary>
/// Refunds of what was paid through a gateway: each is asked of one payment, the newest first, and none for more than came with it.
/// </summary>
public static class OrderRefunds
{
    /// <summary>The entries that ask for an amount, which was checked to be there.</summary>
    public static IEnumerable<LedgerEntry> Request(
        this OrderLedger ledger,
        LedgerDetail detail,
        string actor,
        string reason,
        DateTimeOffset now
    )
    {
        var (left, version, whole) = (detail.Amount!.Value.Amount, ledger.Version, detail.Amount.Value);
        foreach (var (payment, refundable) in ledger.Refundable())
        {
            if (left > 0 && Math.Min(left, refundable) is var amount and > 0)
            {
                left -= amount;
                var asked = detail with { Amount = whole with { Amount = amount }, Payment = payment, Refund = $"r{++version}" };
                yield return new LedgerEntry(OrderEntries.RefundRequested, now, actor, reason, asked);
            }
        }
    }

    /// <summary>With a refund of what the shopper is owed, where a gateway can give it back: nobody need ask for it.</summary>
    public static OrderLedger WithRefundOfOwed(this OrderLedger ledger, DateTimeOffset now)
    {
        var (facts, last) = (ledger.Facts, ledger.Entries[^1]);
        return facts.Placed.Method == PaymentMethod.Online && facts.Owed > 0
            ? ledger.With([
                .. ledger.Request(
                    new LedgerDetail(Amount: facts.Placed.Total with { Amount = facts.Owed }),
                    Caller.System,
                    last.Reason,
                    now
                ),
            ])
            : ledger;
    }

    /// <summary>Refunds that the gateway was asked for, or is to be, and that are not done.</summary>
    public static IEnumerable<LedgerDetail> PendingRefunds(this OrderLedger ledger) =>
        ledger
            .Entries.Where(entry => entry.Type == OrderEntries.RefundRequested)
            .Select(entry => entry.Detail!)
            .Where(asked =>
                !ledger.Entries.Any(entry =>
                    entry.Type is OrderEntries.Refunded or OrderEntries.RefundFailed && entry.Detail?.Refund == asked.Refund
                )
            );

    /// <summary>What the ledger says was given back of a payment, in minor units.</summary>
    public static long RefundedOf(this OrderLedger ledger, string payment) => ledger.Sum(OrderEntries.Refunded, payment);

    /// <summary>Payments, the newest first, and what of each can still be given back.</summary>
    private static IEnumerable<(string Payment, long Amount)> Refundable(this OrderLedger ledger) =>
        ledger
            .Entries.Where(entry => entry.Type == OrderEntries.PaymentReceived)
            .Select(entry => entry.Detail!.Payment!)
            .Reverse()
            .Select(payment =>
                (
                    payment,
                    ledger.Sum(OrderEntries.PaymentReceived, payment)
                        - ledger.Sum(OrderEntries.Refunded, payment)
                        - ledger.PendingRefunds().Where(asked => asked.Payment == payment).Sum(asked => asked.Amount!.Value.Amount)
                )
            );

    private static long Sum(this OrderLedger ledger, string type, string payment) =>
        ledger
            .Entries.Where(entry => entry.Type == type && entry.Detail?.Payment == payment)
            .Sum(entry => entry.Detail!.Amount!.Value.Amount);
}
