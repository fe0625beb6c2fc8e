using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Links;
using Dukaan.Web.Pricing;

namespace Dukaan.Web.Storefront.Api;

/// <summary>An order that was placed.</summary>
/// <param name="Number">Small, per shop, for people.</param>
/// <param name="StatusUrl">The shopper's page of the order. Whoever has it may see the order.</param>
/// <param name="StatusToken">Its last part: <c>GET …/orders/{statusToken}</c> answers the same as JSON.</param>
/// <param name="Amounts">What the total is made of.</param>
public sealed record OrderPlaced(
    string OrderId,
    long Number,
    OrderState State,
    Money Total,
    ShopperPaymentBody Payment,
    string StatusUrl,
    string StatusToken,
    AmountsBody Amounts
)
{
    public static OrderPlaced Of(OrderView order, HttpContext context) =>
        new(
            order.Id,
            order.Number,
            order.State,
            order.Total,
            ShopperPaymentBody.Of(order),
            $"{context.PublicUrl()}/o/{order.StatusToken}",
            order.StatusToken,
            AmountsBody.Of(order.Amounts)
        );
}
