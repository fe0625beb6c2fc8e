using Dukaan.Orders;
using Dukaan.Payments;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>The outstanding payment of an order.</summary>
internal static class OrderPayment
{
    /// <summary>The link that opens the shopper's UPI app with everything filled in, or null if no UPI payment is due (any more).</summary>
    public static string? UpiUri(OrderView order) =>
        order is { Method: PaymentMethod.Upi, Funds.Due: { Currency: "INR", Amount: > 0 } } && Vpa.TryParse(order.Vpa, out var payee)
            ? UpiLink.For(payee, order.Payee, order.Funds.Due, order.Id, $"Order {order.Number}")
            : null;
}
