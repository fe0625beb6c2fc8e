namespace Dukaan.Webhooks;

/// <summary>
/// The health of a webhook's address. After several failures in a row nothing is posted there for a while (a circuit breaker).
/// </summary>
/// <param name="PausedUntil">The time of the next try; null: not paused.</param>
/// <param name="Reason">Why it is paused; empty if it is not.</param>
/// <param name="Waiting">The number of pending deliveries.</param>
[GenerateSerializer, Immutable, Alias("webhook-health")]
public sealed record WebhookHealth(DateTimeOffset? PausedUntil, string Reason, int Waiting)
{
    public static WebhookHealth Fine { get; } = new(null, "", 0);
}
