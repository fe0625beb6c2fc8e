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

        var (book, currency) = (Current.Book(), Current.Placed!.Total.Currency);
        foreach (var card in book.Cards())
        {
            var told = await Card(card.Id).Follow(OrderId, new GiftCardClaim(card.Amount, [.. book.RefundsTo(card.Id)]));
            if (!told.Ok)
            {
                LogShort(OrderId, told.Error.Code); // reconciliation finds it, and a person must look at it
            }
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

        await Record(Current with { OwesCards = false });
    }

    private IGiftCardGrain Card(string id) => GrainFactory.GetGrain<IGiftCardGrain>(StoreKey.Of(StoreId, id));

    [LoggerMessage(Level = LogLevel.Error, Message = "A gift card does not have what order {Order} spent of it: {Why}")]
    private partial void LogShort(string order, string why);
}
