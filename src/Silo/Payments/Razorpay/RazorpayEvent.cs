namespace Dukaan.Silo.Payments.Razorpay;

/// <summary>The body of a webhook.</summary>
/// <param name="Entity">Always <c>event</c>.</param>
/// <param name="Event">What happened: <c>payment.captured</c>.</param>
internal sealed record RazorpayEvent(string? Entity, string? Event, RazorpayEvent.Parts? Payload)
{
    /// <summary>The entities that the event is about.</summary>
    public sealed record Parts(
        Part<RazorpayPayment>? Payment = null,
        Part<RazorpayOrder>? Order = null,
        Part<RazorpayLink>? PaymentLink = null,
        Part<RazorpayRefund>? Refund = null,
        Part<RazorpayDispute>? Dispute = null,
        Part<RazorpayCode>? QrCode = null
    );

    public sealed record Part<T>(T Entity);
}
