using Dukaan.Orders;
using Dukaan.Payments;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>The outstanding payment of an order.</summary>
internal static class OrderPayment
{
    /// <summary>The link that opens the shopper's UPI app with everything filled in, or null if no UPI payment is due (any more).</summary>
    public static string? UpiUri(OrderView order) =>
        CodeOf(order)
        ?? (
            order is { Method: PaymentMethod.Upi, Funds.Due: { Currency: "INR", Amount: > 0 } } && Vpa.TryParse(order.Vpa, out var payee)
                ? UpiLink.For(payee, order.Payee, order.Funds.Due, order.Id, $"Order {order.Number}")
                : null
        );

    /// <summary>The link in the gateway's code, by which it knows that this order is paid; null: it is paid in another way.</summary>
    public static string? CodeOf(OrderView order) =>
        order.PayUrl is { } url && url.StartsWith("upi:", StringComparison.Ordinal) ? url : null;

    /// <summary>The gateway's page on which the order can be paid now, or null.</summary>
    public static string? PageOf(OrderView order) => CodeOf(order) is null ? order.PayUrl : null;
}
