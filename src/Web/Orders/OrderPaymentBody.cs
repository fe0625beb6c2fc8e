using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Web.Orders;

/// <summary>How an order is paid, and whether it is.</summary>
/// <param name="Method"><c>cod</c>, <c>upi</c> or <c>online</c>.</param>
/// <param name="State"><c>awaited</c>, <c>paid</c>, <c>partly-refunded</c> or <c>refunded</c>.</param>
/// <param name="Paid">All that came; null in lists.</param>
/// <param name="Refunded">All that was given back; null in lists.</param>
/// <param name="Refunding">What the gateway was asked to give back and has not yet; null in lists.</param>
/// <param name="Owed">What the shopper paid beyond what the order comes to now; null in lists.</param>
/// <param name="Due">What is still to be paid: all, or what an edit added to an order that was paid; null in lists.</param>
/// <param name="Reference">The UTR or other reference under which it was paid, or the shopper says it was.</param>
public sealed record OrderPaymentBody(
    string Method,
    PaymentState State,
    Money? Paid = null,
    Money? Refunded = null,
    Money? Refunding = null,
    Money? Owed = null,
    Money? Due = null,
    string? Reference = null
)
{
    public static OrderPaymentBody Of(OrderView order) =>
        new(
            PaymentNames.Of(order.Method),
            order.Payment,
            order.Funds.Paid,
            order.Funds.Refunded,
            order.Funds.Refunding,
            order.Funds.Owed,
            order.Funds.Due,
            order.Reference
        );
}
