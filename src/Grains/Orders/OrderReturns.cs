using Dukaan.Values;

namespace Dukaan.Orders;

/// <summary>
/// Returns: a shopper asks, the seller agrees or declines, and the pieces come back for money or for another variant. Never is more given
/// back than was paid, nor more pieces taken back than were ordered.
/// </summary>
public static class OrderReturns
{
    private const int MaxPictureId = 64;

    /// <summary>Checks what a shopper asks to return.</summary>
    public static Result<LedgerDetail> Asked(OrderStep step, OrderFacts facts)
    {
        var lines = step.Lines ?? [];
        return (OrderSteps.Check(lines, facts, 1) ?? OrderSteps.TooMany(lines, facts.Returnable)) is { } error ? error
            : step.VariantId is not null && (lines.Length != 1 || step.Variant is null)
                ? Error.Invalid(
                    "variantId",
                    "no-exchange",
                    "Exchange pieces of one line, for another variant of the same product and price."
                )
            : step.Picture is { Length: 0 or > MaxPictureId } ? Error.Invalid("picture", "unknown-picture", "There is no such picture.")
            : new LedgerDetail(Lines: lines) { Variant = step.Variant, Picture = step.Picture };
    }

    /// <summary>Checks what came back. What a shopper asked for is what is expected.</summary>
    public static Result<LedgerDetail> Back(OrderStep step, OrderFacts facts)
    {
        var lines = step.Lines
            ?? facts.OpenReturn?.Lines
            ?? [.. facts.Returnable.Select((quantity, i) => new LineQuantity(i + 1, quantity)).Where(line => line.Quantity > 0)];
        if ((OrderSteps.Check(lines, facts, 1) ?? OrderSteps.TooMany(lines, facts.Returnable)) is { } error)
        {
            return error;
        }

        var exchange = step.Exchange == true;
        if (exchange && (facts.OpenReturn?.Variant is null || lines.Any(line => line.Line != facts.OpenReturn.Lines[0].Line)))
        {
            return Error.Invalid("exchange", "no-exchange", "The shopper did not ask for another variant of this.");
        }

        return step.Amount < 0 || (exchange && step.Amount > 0)
                ? Error.Invalid("amount", "amount", "Give back an amount of 0 or more, and nothing where the goods are exchanged.")
            : step.Amount > facts.Refundable ? Error.Conflict("refund-too-high", "That is more than what is left of the payment.", "amount")
            : new LedgerDetail(Lines: lines)
            {
                Variant = exchange ? facts.OpenReturn!.Variant : null,
                Restocked = step.Restock == true ? true : null,
            };
    }

    /// <summary>The ledger with what came back, and with the money that is given back for it.</summary>
    /// <param name="amount">In minor units; it was checked to be there.</param>
    /// <param name="toCredit">Whether what no gift card paid becomes store credit.</param>
    public static OrderLedger Received(
        this OrderLedger ledger,
        LedgerDetail detail,
        long amount,
        bool toCredit,
        string actor,
        string reason,
        DateTimeOffset now
    )
    {
        var type = detail.Variant is null ? OrderEntries.Returned : OrderEntries.Exchanged;
        var received = ledger.With(new LedgerEntry(type, now, actor, reason, detail));
        var money = new LedgerDetail(Amount: ledger.Placed.Total with { Amount = amount });
        return amount > 0 ? received.With([.. received.Back(money, toCredit, actor, reason, now)]) : received;
    }

    /// <summary>
    /// The other variant had sold out when it was to be taken out of stock: the pieces count as returned, and their money goes back where a
    /// gateway can give it.
    /// </summary>
    public static OrderLedger WithFailedExchange(this OrderLedger ledger, GoodsMove move, DateTimeOffset now)
    {
        var exchanged = ledger.Entries[(int)move.Version - 1];
        var value = Math.Min(ledger.Facts.Refundable, ledger.Facts.ValueOf(exchanged.Detail!.Lines!.Value));
        var failed = new LedgerEntry(OrderEntries.ExchangeFailed, now, Caller.System, "", new LedgerDetail(Lines: exchanged.Detail.Lines));
        var returned = ledger.With(failed);
        return returned.With([.. returned.BackByItself(value, exchanged.Reason, now)]);
    }

    /// <summary>The pieces that these entries put into stock or take out of it.</summary>
    /// <param name="from">The number of the first entry that is new, from 0.</param>
    public static IEnumerable<GoodsMove> MovesSince(this OrderLedger ledger, int from)
    {
        for (var i = from; i < ledger.Entries.Length; i++)
        {
            if (ledger.Entries[i] is not { Type: OrderEntries.Returned or OrderEntries.Exchanged, Detail: { Lines: { } lines } detail })
            {
                continue;
            }

            // A move is named by its entry and its stock, so several lines of the same goods are one move.
            var back = lines
                .Where(_ => detail.Restocked == true)
                .SelectMany(line => (ledger.Facts.Placed.Lines[line.Line - 1] with { Quantity = line.Quantity }).Units())
                .GroupBy(unit => unit.StockId, unit => unit.Quantity);
            foreach (var goods in back)
            {
                yield return new GoodsMove(i + 1, goods.Key, goods.Sum());
            }

            foreach (var line in lines)
            {
                if (detail.Variant is { Counted: true } variant)
                {
                    yield return new GoodsMove(i + 1, variant.Id, -line.Quantity);
                }
            }
        }
    }
}
