using Dukaan.GiftCards;
using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Web.Storefront.Api;

/// <summary>What a gift card pays of an order.</summary>
/// <param name="Ending">The last four characters of its code.</param>
/// <param name="Amount">What it pays.</param>
/// <param name="Refunded">What of that went back to it.</param>
public sealed record ShopperGiftCardBody(string Ending, Money Amount, Money Refunded)
{
    public static ShopperGiftCardBody Of(OrderCard card, Money like) =>
        new(card.Ending, like with { Amount = card.Amount }, like with { Amount = card.Refunded });

    public static ShopperGiftCardBody Of(GiftCardShare share, Money like) =>
        new(share.Ending, like with { Amount = share.Amount }, like with { Amount = 0 });
}
