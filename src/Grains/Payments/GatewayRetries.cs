namespace Dukaan.Payments;

/// <summary>How long to wait before what a payment gateway did not do, or a message of its that could not be taken in, is tried again.</summary>
public static class GatewayRetries
{
    public static Doubling Waits { get; } = new(TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(10), Spread: 0.5);
}
