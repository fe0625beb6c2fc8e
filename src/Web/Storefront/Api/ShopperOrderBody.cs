using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Orders;

namespace Dukaan.Web.Storefront.Api;

/// <summary>What a shopper may see of their order.</summary>
/// <param name="Shop">The shop's name when it was placed.</param>
/// <param name="Steps">What happened, oldest first.</param>
/// <param name="Version">Raised by every step; also the ETag.</param>
public sealed record ShopperOrderBody(
    string OrderId,
    long Number,
    string Shop,
    OrderState State,
    ShopperPaymentBody Payment,
    ImmutableArray<OrderLineBody> Lines,
    Money Total,
    OrderCustomerBody Customer,
    ImmutableArray<ShopperStepBody> Steps,
    string StatusUrl,
    DateTimeOffset PlacedAt,
    DateTimeOffset UpdatedAt,
    long Version)
{
    public static ShopperOrderBody Of(OrderView order, HttpContext context) => new(
        order.Id,
        order.Number,
        order.Payee,
        order.State,
        ShopperPaymentBody.Of(order),
        [.. order.Lines.Select(line => OrderLineBody.Of(order.StoreId, line))],
        order.Total,
        new OrderCustomerBody(order.Customer.Name, order.Customer.Phone.E164, order.Customer.Address, order.Customer.Note),
        [.. order.Ledger.Select(entry => new ShopperStepBody(entry.Type, entry.At, entry.Reason))],
        $"{context.PublicUrl()}/o/{order.StatusToken}",
        order.PlacedAt,
        order.UpdatedAt,
        order.Version);
}
