using Dukaan.Values;

namespace Dukaan.Silo.Payments.Razorpay;

/// <summary>A QR code that a UPI app pays.</summary>
/// <param name="Status"><c>active</c> or <c>closed</c>.</param>
/// <param name="PaymentAmount">In paise; null: any amount, as in no code of ours.</param>
/// <param name="ImageContent">The <c>upi://pay</c> link in it; null: Razorpay did not activate that for the account.</param>
internal sealed record RazorpayCode(
    string Id,
    string Status,
    long? PaymentAmount = null,
    string? ImageContent = null,
    RazorpayNotes? Notes = null
)
{
    /// <summary>Razorpay's codes are paid in rupees.</summary>
    public const string Currency = "INR";

    private const int MaxLink = 1_000;

    /// <summary>The link, if it is one that a page may show.</summary>
    public string? Link =>
        ImageContent is { Length: <= MaxLink } link
        && link.StartsWith("upi://pay?", StringComparison.Ordinal)
        && !ControlCharacters.In(link)
            ? link
            : null;
}
