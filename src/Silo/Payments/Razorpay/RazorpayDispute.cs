using Dukaan.Payments;
using Dukaan.Values;

namespace Dukaan.Silo.Payments.Razorpay;

/// <summary>A dispute.</summary>
/// <param name="Status"><c>open</c>, <c>under_review</c>, <c>won</c>, <c>lost</c> or <c>closed</c>.</param>
internal sealed record RazorpayDispute(string Id, string PaymentId, long Amount, string Currency, string Status, string? ReasonCode = null)
{
    /// <param name="paid">Razorpay's order that was paid, or what was paid by a QR code: by it our payment is found.</param>
    public GatewayDispute Of(string paid) =>
        new(
            Id,
            "",
            paid,
            Status switch
            {
                "won" or "closed" => DisputeStatus.Won,
                "lost" => DisputeStatus.Lost,
                _ => DisputeStatus.Open,
            },
            new Money(Amount, Currency),
            ReasonCode ?? ""
        );
}
