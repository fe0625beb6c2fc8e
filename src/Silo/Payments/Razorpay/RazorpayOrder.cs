namespace Dukaan.Silo.Payments.Razorpay;

/// <summary>Razorpay's order behind a payment link.</summary>
/// <param name="Receipt">The link's reference, our key.</param>
internal sealed record RazorpayOrder(string Id, long Amount, string Currency, string? Receipt = null, RazorpayNotes? Notes = null)
{
    public string? Key => Notes?.Key ?? Receipt;
}
