using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Orders;
using Dukaan.Web.Storefront.Orders;

namespace Dukaan.Web.Storefront.Api;

/// <summary>How an order is paid, for its shopper.</summary>
/// <param name="Method"><c>cod</c>, <c>upi</c> or <c>online</c>.</param>
/// <param name="State"><c>awaited</c>, <c>paid</c>, <c>partly-refunded</c> or <c>refunded</c>.</param>
/// <param name="Due">What is still to be paid: all, or what an edit added to an order that was paid.</param>
/// <param name="UpiUri">Opens a UPI app with all filled in, while there is something to pay that way; else null.</param>
/// <param name="PayUrl">The gateway's page where it can be paid online now; else null.</param>
public sealed record ShopperPaymentBody(string Method, PaymentState State, Money Due, string? UpiUri, string? PayUrl)
{
    public static ShopperPaymentBody Of(OrderView order) =>
        new(PaymentNames.Of(order.Method), order.Payment, order.Funds.Due, OrderPayment.UpiUri(order), order.PayUrl);
}
