using Dukaan.GiftCards;
using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Web.Storefront.Api;

/// <summary>Store credit that an order was refunded as, or a gift card that was bought with it.</summary>
/// <param name="Code">To spend it at checkout; store credit with the order's phone number.</param>
/// <param name="Amount">What it was given with.</param>
public sealed record ShopperCreditBody(string Code, Money Amount)
{
    public static ShopperCreditBody Of(OrderView order, OrderCredit credit) =>
        new(GiftCardCode.Shown(GiftCardCode.OfOrder(order.Secret, order.Id, credit.Name)), order.Total with { Amount = credit.Amount });

    public static ShopperCreditBody Of(OrderView order, OrderSoldCard card) =>
        new(GiftCardCode.Shown(GiftCardCode.OfOrder(order.Secret, order.Id, card.Name)), order.Total with { Amount = card.Amount });

    /// <summary>Never the code, since this is what gets into logs by accident.</summary>
    public override string ToString() => "(store credit)";
}
