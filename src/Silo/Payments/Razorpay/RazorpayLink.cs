namespace Dukaan.Silo.Payments.Razorpay;

/// <summary>A payment link, Razorpay's own page on which a shopper pays by UPI app, QR code, card or bank.</summary>
/// <param name="Status"><c>created</c>, <c>partially_paid</c>, <c>paid</c>, <c>expired</c> or <c>cancelled</c>.</param>
/// <param name="Amount">In minor units.</param>
/// <param name="ReferenceId">Our key; unique in an account.</param>
/// <param name="OrderId">Razorpay's order behind the link, to which the attempts to pay belong.</param>
internal sealed record RazorpayLink(
    string Id,
    string Status,
    long Amount,
    string Currency,
    string? ReferenceId = null,
    string? ShortUrl = null,
    string? OrderId = null,
    RazorpayNotes? Notes = null
);
