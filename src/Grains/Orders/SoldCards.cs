using Dukaan.GiftCards;

namespace Dukaan.Orders;

/// <summary>
/// Gift cards that are bought: once the order is paid, the same write enters them, and each is made afterwards, as often as it takes. Their
/// codes follow from the order's secret. Invariant: what was given back of an order, and what its cards that live were sold for, is never
/// more than what was paid.
/// </summary>
public static class SoldCards
{
    /// <summary>The most gift cards of one order.</summary>
    public const int Max = 20;

    /// <summary>With its gift cards, if they are paid and not entered yet.</summary>
    public static OrderLedger WithSoldCards(this OrderLedger ledger, DateTimeOffset now)
    {
        var facts = ledger.Facts;
        if (
            facts.IsVoid
            || facts.Payment != PaymentState.Paid
            || !ledger.Placed.Lines.Any(line => line.Details.GiftCard)
            || ledger.Entries.Any(entry => entry.Type == OrderEntries.CardsSold)
        )
        {
            return ledger;
        }

        var lines = facts
            .Lines.Select((line, i) => (Line: line, Number: i + 1))
            .Where(each => each.Line is { Quantity: > 0, Details.GiftCard: true })
            .ToImmutableArray();
        return lines.IsEmpty
            ? ledger
            : ledger.With(
                new LedgerEntry(
                    OrderEntries.CardsSold,
                    now,
                    Caller.System,
                    "",
                    new LedgerDetail(
                        ledger.Placed.Total with
                        {
                            Amount = lines.Sum(each => each.Line.Total.Amount),
                        },
                        Lines: [.. lines.Select(each => new LineQuantity(each.Number, each.Line.Quantity))]
                    )
                    {
                        Card = OrderEntries.SoldCard,
                    }
                )
            );
    }

    /// <summary>
    /// An order of nothing but gift cards is delivered with its codes: there is nothing left for its seller to do.
    /// </summary>
    public static OrderLedger WithCardsDelivered(this OrderLedger ledger, DateTimeOffset now) =>
        ledger.Facts is { HasSoldCards: true, Payment: PaymentState.Paid } facts
        && facts.State is OrderState.Placed or OrderState.Confirmed or OrderState.Packed or OrderState.Shipped
        && facts.IsCardsAlone
            ? ledger.With(new LedgerEntry(OrderEntries.Delivered, now, Caller.System, ""))
            : ledger;

    /// <summary>The gift cards that were bought with an order, in the sequence of its lines.</summary>
    public static ImmutableArray<OrderSoldCard> Sold(this OrderLedger ledger, string storeId, string orderId)
    {
        if (ledger.Entries.FirstOrDefault(entry => entry.Type == OrderEntries.CardsSold)?.Detail?.Lines is not { } lines)
        {
            return [];
        }

        var back = ledger.Entries.Where(entry => entry.Type == OrderEntries.CardTakenBack).Select(entry => entry.Detail?.Card).ToHashSet();
        return
        [
            .. from line in lines
            from piece in Enumerable.Range(1, line.Quantity)
            let name = $"l{line.Line}.{piece}"
            let id = GiftCardCode.IdOf(storeId, GiftCardCode.OfOrder(ledger.Placed.Secret, orderId, name))
            select new OrderSoldCard(name, id, ledger.Placed.Lines[line.Line - 1].Price.Amount, back.Contains(id)),
        ];
    }

    /// <summary>With these cards taken back.</summary>
    public static OrderLedger TakingBack(this OrderLedger ledger, IEnumerable<OrderSoldCard> cards, string actor, DateTimeOffset now) =>
        ledger.With([
            .. cards.Select(card => new LedgerEntry(
                OrderEntries.CardTakenBack,
                now,
                actor,
                "",
                new LedgerDetail(ledger.Placed.Total with { Amount = card.Amount }) { Card = card.Id }
            )),
        ]);

    /// <summary>How much of its cards an order must take back before this ledger may be saved.</summary>
    /// <param name="sold">Its cards, as they are before.</param>
    public static long MustTakeBack(this OrderLedger ledger, ImmutableArray<OrderSoldCard> sold)
    {
        var (facts, live) = (ledger.Facts, sold.Where(card => !card.TakenBack).Sum(card => card.Amount));
        return facts.IsVoid ? live : Math.Clamp(facts.Refunded + facts.Refunding + live - facts.Paid, 0, live);
    }

    /// <summary>The refusal to refund a gift card that was already spent on something.</summary>
    public static Error Used() =>
        Error.Conflict(
            "gift-card-used",
            "A gift card of this order was used, so its money cannot be given back. Give back the rest of it."
        );
}
