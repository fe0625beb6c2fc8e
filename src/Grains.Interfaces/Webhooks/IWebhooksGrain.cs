using Dukaan.Deliveries;

namespace Dukaan.Webhooks;

/// <summary>
/// A store's webhooks: their settings and their logs. Key: store id. Pending deliveries are not kept here: the outbox relay turns each
/// event into a delivery for each enabled webhook.
/// </summary>
[Alias("webhooks")]
public interface IWebhooksGrain : ITenantGrain
{
    /// <summary>
    /// Creates a webhook, with a secret of its own. Refused: an address that is not a public https address, no topics, too many webhooks.
    /// </summary>
    /// <param name="operationId">The repeat gets the same webhook, without the secret.</param>
    Task<Result<NewWebhook>> Add(string operationId, string url, ImmutableArray<string> topics);

    /// <summary>Changes the given values; null leaves a value unchanged.</summary>
    Task<Result<WebhookView>> Change(string webhookId, string? url = null, ImmutableArray<string>? topics = null, bool? on = null);

    /// <summary>
    /// Replaces the secret; the old one is invalid at once. Not idempotent: each call creates a new secret, and the last one is valid.
    /// </summary>
    Task<Result<NewWebhook>> ChangeSecret(string webhookId);

    /// <summary>Removes the webhook, its pending deliveries and its log.</summary>
    Task<Result<Done>> Remove(string webhookId);

    /// <summary>In the order of their creation.</summary>
    Task<ImmutableArray<WebhookView>> List();

    /// <summary>Where to post, or null if the webhook is deleted or disabled.</summary>
    [AlwaysInterleave]
    Task<WebhookTarget?> Target(string webhookId);

    /// <summary>Past and pending deliveries, newest first; kept for a week.</summary>
    /// <param name="before">The id of the last one of the page before; null: from the newest.</param>
    /// <param name="limit">1 to 100.</param>
    Task<Result<ImmutableArray<DeliveryView>>> Log(string webhookId, long? before, int limit);

    /// <summary>The health of its address.</summary>
    Task<Result<WebhookHealth>> Health(string webhookId);

    /// <summary>Posts a delivery again now, whatever its state; the event keeps its id.</summary>
    Task<Result<Done>> SendAgain(string webhookId, long deliveryId);

    /// <summary>Posts an event of the type <c>webhook.test</c>.</summary>
    Task<Result<Done>> SendTest(string webhookId);

    /// <summary>Ends a pause: pending deliveries are tried now.</summary>
    Task<Result<Done>> Resume(string webhookId);
}
