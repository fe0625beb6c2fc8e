using Dukaan.Orders;
using Dukaan.Payments;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>How an order is still to be paid.</summary>
internal static class OrderPayment
{
    /// <summary>
    /// The link that opens the shopper's UPI app with all filled in, or null where there is nothing to pay that way (any more).
    /// </summary>
    public static string? UpiUri(OrderView order) =>
        order is { Method: PaymentMethod.Upi, Funds.Due: { Currency: "INR", Amount: > 0 } } && Vpa.TryParse(order.Vpa, out var payee)
            ? UpiLink.For(payee, order.Payee, order.Funds.Due, order.Id, $"Order {order.Number}")
            : null;
}
