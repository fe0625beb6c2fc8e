using Dukaan.GiftCards;

namespace Dukaan.Orders;

/// <summary>The gift cards that were bought with the order.</summary>
public sealed partial class OrderGrain
{
    /// <summary>
    /// The cards that a step takes back, since it gives back their money; null: none. Each is held with all it has first, as for a payment,
    /// so it cannot be spent meanwhile; a crash before the step is saved leaves a hold that ends. Refused where too many were used.
    /// </summary>
    private async Task<Result<ImmutableArray<OrderSoldCard>>?> HoldCardsToTakeBack(OrderLedger before, OrderLedger after)
    {
        var sold = before.Sold(StoreId, OrderId);
        if (sold.IsEmpty || after.MustTakeBack(sold) is not (> 0 and var left))
        {
            return null;
        }

        var (attempt, taken) = (NewAttempt(), ImmutableArray.CreateBuilder<OrderSoldCard>());
        foreach (var card in sold.Where(card => !card.TakenBack))
        {
            if (left <= 0)
            {
                break;
            }

            var whole = after.Placed.Total with { Amount = card.Amount };
            var held = await Card(card.Id).Hold(OrderId, attempt, after.Placed.Customer.Phone, whole);
            if (held is { Ok: true, Value.Amount: var amount } && amount == card.Amount)
            {
                taken.Add(card);
                left -= card.Amount;
            }
            else if (held.Ok)
            {
                await Card(card.Id).Withdraw(OrderId, attempt);
            }
        }

        if (left > 0)
        {
            await Task.WhenAll(taken.Select(card => Card(card.Id).Withdraw(OrderId, attempt)));
            return SoldCards.Used();
        }

        return taken.ToImmutable();
    }

    /// <summary>Makes the cards that were bought, and ends those that were taken back.</summary>
    private async Task FinishSoldCards(OrderLedger book)
    {
        foreach (var card in book.Sold(StoreId, OrderId))
        {
            var code = GiftCardCode.OfOrder(book.Placed.Secret, OrderId, card.Name);
            var value = book.Placed.Total with { Amount = card.Amount };
            await Card(card.Id)
                .Issue(new NewGiftCard(GiftCardCode.Ending(code), GiftCardKind.Sold, value, "", $"#{book.Placed.Number}", OrderId));
            if (card.TakenBack && await Card(card.Id).Follow(OrderId, new GiftCardClaim(card.Amount, [])) is { Ok: false } told)
            {
                LogShort(OrderId, told.Error.Code);
            }
        }
    }
}
