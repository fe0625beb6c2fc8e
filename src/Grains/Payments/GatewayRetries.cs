namespace Dukaan.Payments;

/// <summary>
/// How long to wait before a failed request to a payment gateway, or the processing of one of its messages, is retried.
/// </summary>
public static class GatewayRetries
{
    public static ExponentialBackoff Waits { get; } = new(TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(10), Spread: 0.5);

    /// <summary>
    /// How often the gateway is asked about an open payment: its message may be lost, and a shopper who paid should not wait for the
    /// deadline of the order.
    /// </summary>
    public static ExponentialBackoff Questions { get; } = new(TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));
}
