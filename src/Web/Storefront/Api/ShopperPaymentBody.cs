using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Orders;
using Dukaan.Web.Storefront.Orders;

namespace Dukaan.Web.Storefront.Api;

/// <summary>The payment of an order, for its shopper.</summary>
/// <param name="Method"><c>cod</c>, <c>upi</c> or <c>online</c>.</param>
/// <param name="State"><c>awaited</c>, <c>paid</c>, <c>partly-refunded</c> or <c>refunded</c>.</param>
/// <param name="Due">What is still due: everything, or what an edit added to a paid order.</param>
/// <param name="UpiUri">Opens a UPI app with everything filled in, while a UPI payment is due; else null.</param>
/// <param name="PayUrl">The gateway's page on which it can be paid now; else null.</param>
/// <param name="GiftCards">The gift cards that paid a part of it, or all.</param>
public sealed record ShopperPaymentBody(
    string Method,
    PaymentState State,
    Money Due,
    string? UpiUri,
    string? PayUrl,
    ImmutableArray<ShopperGiftCardBody> GiftCards
)
{
    public static ShopperPaymentBody Of(OrderView order) =>
        new(
            PaymentNames.Of(order.Method),
            order.Payment,
            order.Funds.Due,
            OrderPayment.UpiUri(order),
            OrderPayment.PageOf(order),
            [.. order.Cards.Select(card => ShopperGiftCardBody.Of(card, order.Total))]
        );
}
