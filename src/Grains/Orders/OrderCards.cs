using Dukaan.GiftCards;

namespace Dukaan.Orders;

/// <summary>
/// Gift cards and store credit in an order's ledger: what they paid, what went back to them, and the credit that the order was refunded as.
/// </summary>
public static class OrderCards
{
    /// <summary>With what gift cards pay, which is held already.</summary>
    public static OrderLedger Paying(this OrderLedger ledger, ImmutableArray<GiftCardShare> cards, string actor, DateTimeOffset now) =>
        ledger.With([
            .. cards.Select(card => new LedgerEntry(
                OrderEntries.CardUsed,
                now,
                actor,
                "",
                new LedgerDetail(ledger.Placed.Total with { Amount = card.Amount }, Reference: card.Ending) { Card = card.Id }
            )),
        ]);

    /// <summary>With store credit for each refund that a card did not keep, since it had ended.</summary>
    public static OrderLedger Replacing(this OrderLedger ledger, IEnumerable<GiftCardRefund> unkept, DateTimeOffset now) =>
        ledger.With([
            .. unkept
                .Where(refund =>
                    !ledger.Entries.Any(entry => entry.Type == OrderEntries.CardReplaced && entry.Detail?.Refund == refund.Name)
                )
                .Select(refund => new LedgerEntry(
                    OrderEntries.CardReplaced,
                    now,
                    Caller.System,
                    "",
                    new LedgerDetail(ledger.Placed.Total with { Amount = refund.Amount }, Refund: refund.Name)
                    {
                        Card = OrderEntries.NewCredit,
                    }
                )),
        ]);

    /// <summary>
    /// Whether cards must still get back what the shopper is owed. It goes back with the entry that makes it owed; only a release that
    /// knows no gift cards leaves it.
    /// </summary>
    public static bool OwesToCards(this OrderLedger ledger) =>
        ledger.HasCards() && ledger.Facts.Owed > 0 && ledger.Cards().Any(card => card.Refunded < card.Amount);

    /// <summary>Whether the order used, sold or made a gift card.</summary>
    public static bool HasCards(this OrderLedger ledger) => ledger.Entries.Any(entry => entry.Detail?.Card is not null);

    /// <summary>The cards that paid, in their sequence.</summary>
    public static ImmutableArray<OrderCard> Cards(this OrderLedger ledger) =>
        ledger.HasCards()
            ?
            [
                .. ledger
                    .Entries.Where(entry => entry.Type == OrderEntries.CardUsed)
                    .Select(entry => entry.Detail!)
                    .Select(used => new OrderCard(
                        used.Card!,
                        used.Reference ?? "",
                        used.Amount!.Value.Amount,
                        ledger.RefundsTo(used.Card!).Sum(refund => refund.Amount)
                    )),
            ]
            : [];

    /// <summary>What went back to a card, each refund by the number of its entry.</summary>
    public static IEnumerable<GiftCardRefund> RefundsTo(this OrderLedger ledger, string card) =>
        ledger
            .Entries.Select((entry, i) => (Entry: entry, Name: NameOf(i)))
            .Where(each => each.Entry.Type == OrderEntries.Refunded && each.Entry.Detail?.Card == card)
            .Select(each => new GiftCardRefund(each.Name, each.Entry.Detail!.Amount!.Value.Amount));

    /// <summary>The store credit that it was refunded as.</summary>
    public static ImmutableArray<OrderCredit> Credits(this OrderLedger ledger, string storeId, string orderId) =>
        [
            .. ledger
                .Entries.Select((entry, i) => (entry.Detail, Name: NameOf(i)))
                .Where(each => each.Detail?.Card == OrderEntries.NewCredit)
                .Select(each => new OrderCredit(
                    each.Name,
                    GiftCardCode.IdOf(storeId, GiftCardCode.OfOrder(ledger.Placed.Secret, orderId, each.Name)),
                    each.Detail!.Amount!.Value.Amount
                )),
        ];

    /// <summary>Names the card, or the refund, that an entry makes among those of its order.</summary>
    /// <param name="index">Of the entry, from 0.</param>
    public static string NameOf(int index) => $"e{index + 1}";
}
