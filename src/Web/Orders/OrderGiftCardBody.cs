using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Web.Orders;

/// <summary>A gift card, or store credit, that paid for an order.</summary>
/// <param name="Id">The card's.</param>
/// <param name="Ending">The last four characters of its code.</param>
/// <param name="Amount">What it paid.</param>
/// <param name="Refunded">What of that went back to it.</param>
public sealed record OrderGiftCardBody(string Id, string Ending, Money Amount, Money Refunded)
{
    public static OrderGiftCardBody Of(OrderCard card, Money like) =>
        new(card.Id, card.Ending, like with { Amount = card.Amount }, like with { Amount = card.Refunded });
}
