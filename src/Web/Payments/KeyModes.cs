namespace Dukaan.Web.Payments;

/// <summary>Whether money moves with a key. Razorpay and Stripe write it into their keys: <c>rzp_test_…</c>, <c>sk_live_…</c>.</summary>
public static class KeyModes
{
    public const string Test = "test";
    public const string Live = "live";

    /// <summary><see cref="Test"/>, <see cref="Live"/>, or null: the key does not tell.</summary>
    public static string? Of(string? key) => (key ?? "").Split('_') is [_, Test or Live, ..] parts ? parts[1] : null;
}
