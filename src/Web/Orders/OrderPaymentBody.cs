using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Web.Orders;

/// <summary>The payment of an order.</summary>
/// <param name="Method"><c>cod</c>, <c>upi</c> or <c>online</c>.</param>
/// <param name="State"><c>awaited</c>, <c>paid</c>, <c>partly-refunded</c> or <c>refunded</c>.</param>
/// <param name="Paid">Everything that was paid; null in lists.</param>
/// <param name="Refunded">Everything that was refunded; null in lists.</param>
/// <param name="Refunding">Refunds requested from the gateway and not yet made; null in lists.</param>
/// <param name="Owed">What the shopper paid beyond the present total; null in lists.</param>
/// <param name="Due">What is still due: everything, or what an edit added to a paid order; null in lists.</param>
/// <param name="GiftCards">The gift cards that paid a part of it, or all; null in lists.</param>
/// <param name="Reference">The UTR or other reference of the payment, confirmed or reported by the shopper.</param>
public sealed record OrderPaymentBody(
    string Method,
    PaymentState State,
    Money? Paid = null,
    Money? Refunded = null,
    Money? Refunding = null,
    Money? Owed = null,
    Money? Due = null,
    string? Reference = null,
    ImmutableArray<OrderGiftCardBody>? GiftCards = null
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
            order.Reference,
            [.. order.Cards.Select(card => OrderGiftCardBody.Of(card, order.Total))]
        );
}
