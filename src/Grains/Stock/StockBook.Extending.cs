using Dukaan.Orders;

namespace Dukaan.Stock;

/// <summary>More units for an order that was placed.</summary>
public sealed partial record StockBook
{
    /// <summary>
    /// Holds units for an order until it was asked, so many in all. Sold ones become held ones with the others: if the order is not saved
    /// with more, it says so when the hold is over, and keeps what it had.
    /// </summary>
    /// <param name="attempt">The attempt to make the order larger.</param>
    /// <param name="locations">None: the shop has one.</param>
    public StockDecision Extend(string orderId, int quantity, DateTimeOffset now, string attempt, ImmutableArray<string> locations)
    {
        if (Claims.GetValueOrDefault(orderId) is not { Sold: true } claim)
        {
            return Reserve(orderId, quantity, now, attempt, locations);
        }

        if (quantity <= claim.Quantity)
        {
            return new StockDecision(this, Level);
        }

        if (quantity - claim.Quantity > Level.Available)
        {
            var left = Level.Available;
            return Refuse(
                Error.Conflict(OrderRules.SoldOutCode, left > 0 ? $"Only {left} are left." : "This is sold out.") with
                {
                    Short = [new ShortLine("", null, quantity, claim.Quantity + left)],
                }
            );
        }

        var held = Having(claim.From, 1).Holding(claim.From, 1) with
        {
            OnHand = OnHand + claim.Quantity,
            Held = Held + claim.Quantity,
            Claims = Claims.SetItem(orderId, claim with { Sold = false, ExpiresAt = now + HoldLife }),
        };
        return held.Reserve(orderId, quantity, now, attempt, locations);
    }
}
