namespace Dukaan.Webhooks;

/// <summary>
/// How a webhook's address does. After several failures in a row nothing is posted there for a while (a circuit breaker).
/// </summary>
/// <param name="PausedUntil">When the next try is; null: it is not paused.</param>
/// <param name="Reason">Why it is paused; empty if it is not.</param>
/// <param name="Waiting">How many deliveries wait.</param>
[GenerateSerializer, Immutable, Alias("webhook-health")]
public sealed record WebhookHealth(DateTimeOffset? PausedUntil, string Reason, int Waiting)
{
    public static WebhookHealth Fine { get; } = new(null, "", 0);
}
