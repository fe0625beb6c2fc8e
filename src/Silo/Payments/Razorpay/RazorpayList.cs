namespace Dukaan.Silo.Payments.Razorpay;

/// <summary>A page of entities; payment links come under a name of their own.</summary>
internal sealed record RazorpayList<T>(IReadOnlyList<T>? Items = null, IReadOnlyList<T>? PaymentLinks = null)
{
    public IReadOnlyList<T> All => Items ?? PaymentLinks ?? [];
}
