namespace Dukaan.Orders;

/// <summary>
/// Refunds. What gift cards paid goes back to them first: that needs no provider, costs no fee, and never turns a card into money. Then
/// each refund is asked of one payment at the gateway, the newest first, and none for more than came with it. The rest the seller gives
/// back by hand, and notes it.
/// </summary>
public static class OrderRefunds
{
    /// <summary>The entries that give an amount back, which was checked to be there.</summary>
    /// <param name="toCredit">Whether what no card paid becomes store credit, instead of going back as it came.</param>
    public static ImmutableArray<LedgerEntry> Back(
        this OrderLedger ledger,
        LedgerDetail detail,
        bool toCredit,
        string actor,
        string reason,
        DateTimeOffset now
    )
    {
        var (left, entries) = (detail.Amount!.Value.Amount, ImmutableArray.CreateBuilder<LedgerEntry>());
        LedgerDetail Of(long amount) => detail with { Amount = detail.Amount.Value with { Amount = amount } };
        void Enter(LedgerDetail part)
        {
            left -= part.Amount!.Value.Amount;
            entries.Add(new LedgerEntry(OrderEntries.Refunded, now, actor, reason, part));
        }

        foreach (var card in ledger.Cards().Reverse())
        {
            if (Math.Min(left, card.Amount - card.Refunded) is var amount and > 0)
            {
                Enter(Of(amount) with { Reference = card.Ending, Card = card.Id });
            }
        }

        if (left > 0 && toCredit)
        {
            Enter(Of(left) with { Card = OrderEntries.NewCredit });
        }

        if (left > 0)
        {
            var asked = ledger.With([.. entries]).Request(Of(left), actor, reason, now).ToList();
            left -= asked.Sum(entry => entry.Detail!.Amount!.Value.Amount);
            entries.AddRange(asked);
        }

        if (left > 0 && ledger.Placed.Method != PaymentMethod.Online)
        {
            Enter(Of(left));
        }

        return entries.ToImmutable();
    }

    /// <summary>The entries that give back so much as goes back by itself: to gift cards, and through a gateway.</summary>
    public static ImmutableArray<LedgerEntry> BackByItself(this OrderLedger ledger, long amount, string reason, DateTimeOffset now)
    {
        var most = ledger.Cards().Sum(card => card.Amount - card.Refunded) + ledger.Refundable().Sum(payment => payment.Amount);
        var back = Math.Min(amount, Math.Min(most, ledger.Facts.Refundable));
        return back > 0
            ? ledger.Back(new LedgerDetail(Amount: ledger.Placed.Total with { Amount = back }), toCredit: false, Caller.System, reason, now)
            : [];
    }

    /// <summary>The entries that ask a gateway for an amount.</summary>
    private static IEnumerable<LedgerEntry> Request(
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

    /// <summary>With a refund of what the shopper is owed, as far as that is refunded automatically.</summary>
    public static OrderLedger WithRefundOfOwed(this OrderLedger ledger, DateTimeOffset now) =>
        ledger.Facts.Owed is > 0 and var owed ? ledger.With([.. ledger.BackByItself(owed, ledger.Entries[^1].Reason, now)]) : ledger;

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
