using Dukaan.GiftCards;
using Microsoft.Extensions.Logging;

namespace Dukaan.Orders;

/// <summary>
/// The order and its gift cards. What they paid is held before the order is placed, and what goes back to them is in the ledger first; the
/// cards are told afterwards, as often as it takes: each card knows what it was told already.
/// </summary>
public sealed partial class OrderGrain
{
    private async Task FinishCards()
    {
        if (!Current.OwesCards)
        {
            return;
        }

        var (book, currency, unkept) = (Current.Book(), Current.Placed!.Total.Currency, new List<GiftCardRefund>());
        foreach (var card in book.Cards())
        {
            var told = await Card(card.Id).Follow(OrderId, new GiftCardClaim(card.Amount, [.. book.RefundsTo(card.Id)]));
            if (!told.Ok)
            {
                LogShort(OrderId, told.Error.Code); // reconciliation finds it, and a person must look at it
            }
            else if (card.Refunded > 0)
            {
                unkept.AddRange(await Card(card.Id).Unkept(OrderId));
            }
        }

        var replaced = book.Replacing(unkept, time.GetUtcNow());
        if (replaced.Version > book.Version)
        {
            book = replaced;
            await Record(Current with { Ledger = book.Entries });
            await Try(() => Book.Note(Current.View(StoreId, OrderId).Summary));
        }

        foreach (var credit in book.Credits(StoreId, OrderId))
        {
            var code = GiftCardCode.OfOrder(Current.Placed.Secret, OrderId, credit.Name);
            await Card(credit.Id)
                .Issue(
                    new NewGiftCard(
                        GiftCardCode.Ending(code),
                        GiftCardKind.Credit,
                        new Money(credit.Amount, currency),
                        Current.Placed.Customer.Phone.E164,
                        $"#{Current.Placed.Number}",
                        OrderId
                    )
                );
        }

        await FinishSoldCards(book);
        await Record(Current with { OwesCards = false });
    }

    /// <summary>An earlier release may have ended the order without giving back to cards, which it does not know.</summary>
    private Task GiveBackToCards() =>
        Current.Book() is var book && book.OwesToCards() ? Commit(Current.With(book, time.GetUtcNow())) : Task.CompletedTask;

    private IGiftCardGrain Card(string id) => GrainFactory.GetGrain<IGiftCardGrain>(StoreKey.Of(StoreId, id));

    [LoggerMessage(Level = LogLevel.Error, Message = "A gift card does not cover what order {Order} spent of it: {Why}")]
    private partial void LogShort(string order, string why);
}
