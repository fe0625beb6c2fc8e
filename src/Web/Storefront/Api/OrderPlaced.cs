using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Links;
using Dukaan.Web.Pricing;

namespace Dukaan.Web.Storefront.Api;

/// <summary>An order that was placed.</summary>
/// <param name="Number">A small number, unique in the shop, for people.</param>
/// <param name="StatusUrl">The shopper's page of the order. Anybody who has the link may see the order.</param>
/// <param name="StatusToken">The last part of the link: <c>GET …/orders/{statusToken}</c> returns the same as JSON.</param>
/// <param name="Amounts">The parts of the total.</param>
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
