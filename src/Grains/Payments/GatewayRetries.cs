namespace Dukaan.Payments;

/// <summary>
/// How long to wait before what a payment gateway did not do, or a message of its that could not be taken in, is tried again.
/// </summary>
public static class GatewayRetries
{
    public static ExponentialBackoff Waits { get; } = new(TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(10), Spread: 0.5);

    /// <summary>
    /// How long the gateway is left alone between questions about a payment of which it says nothing: its message may be lost, and a
    /// shopper who paid should not wait for the order's deadline to hear so.
    /// </summary>
    public static ExponentialBackoff Questions { get; } = new(TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));
}
