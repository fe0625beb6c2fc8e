using Dukaan.Payments;
using Dukaan.Values;

namespace Dukaan.Silo.Payments.Razorpay;

/// <summary>A refund.</summary>
/// <param name="Status"><c>pending</c>, <c>processed</c> or <c>failed</c>.</param>
/// <param name="Receipt">Our key.</param>
internal sealed record RazorpayRefund(
    string Id,
    string Status,
    long Amount,
    string Currency,
    string? PaymentId = null,
    string? Receipt = null,
    RazorpayNotes? Notes = null
)
{
    /// <summary>Our key, or null: the seller refunded it in Razorpay's own pages.</summary>
    public string? Key => Notes?.Key ?? Receipt;

    public GatewayRefund Of(string key) =>
        new(
            Id,
            key,
            Status switch
            {
                "processed" => RefundStatus.Done,
                "failed" => RefundStatus.Failed,
                _ => RefundStatus.Pending,
            },
            new Money(Amount, Currency)
        );
}
