namespace Dukaan.Silo.Deliveries;

/// <summary>A webhook's address to which nothing is posted for a while: its circuit is open.</summary>
/// <param name="WebhookId">Which of the store's webhooks.</param>
/// <param name="Reason">What its last answer was.</param>
public sealed record PausedTarget(string StoreId, string WebhookId, DateTimeOffset Until, string Reason);
