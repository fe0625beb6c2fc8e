using Dukaan.Deliveries;

namespace Dukaan.Webhooks;

/// <summary>
/// A store's webhooks: who is told of its events, and what became of each telling. Key: store id. What is to be posted is not kept here:
/// the outbox's relay turns each event into a delivery for each webhook that is on at that moment.
/// </summary>
[Alias("webhooks")]
public interface IWebhooksGrain : ITenantGrain
{
    /// <summary>
    /// Makes a webhook, with a secret of its own. Refused: an address that is not a public https address, no topics, too many webhooks.
    /// </summary>
    /// <param name="operationId">The repeat gets the same webhook, without the secret.</param>
    Task<Result<NewWebhook>> Add(string operationId, string url, ImmutableArray<string> topics);

    /// <summary>Changes what is given; null leaves as it is.</summary>
    Task<Result<WebhookView>> Change(string webhookId, string? url = null, ImmutableArray<string>? topics = null, bool? on = null);

    /// <summary>Gives it another secret; the old one ends at once. Not repeatable: each call makes one, and the last one counts.</summary>
    Task<Result<NewWebhook>> ChangeSecret(string webhookId);

    /// <summary>Removes it, with what still waits to be posted and its log.</summary>
    Task<Result<Done>> Remove(string webhookId);

    /// <summary>In the order they were made.</summary>
    Task<ImmutableArray<WebhookView>> List();

    /// <summary>Where to post, or null where the webhook is gone or off.</summary>
    [AlwaysInterleave]
    Task<WebhookTarget?> Target(string webhookId);

    /// <summary>What was posted or waits, newest first; kept for a week.</summary>
    /// <param name="before">The id of the last one of the page before; null: from the newest.</param>
    /// <param name="limit">1 to 100.</param>
    Task<Result<ImmutableArray<DeliveryView>>> Log(string webhookId, long? before, int limit);

    /// <summary>How its address does.</summary>
    Task<Result<WebhookHealth>> Health(string webhookId);

    /// <summary>Posts a delivery again, now, whatever became of it; the event keeps its id.</summary>
    Task<Result<Done>> SendAgain(string webhookId, long deliveryId);

    /// <summary>Posts an event of the type <c>webhook.test</c>.</summary>
    Task<Result<Done>> SendTest(string webhookId);

    /// <summary>Ends a pause: what waits is tried now.</summary>
    Task<Result<Done>> Resume(string webhookId);
}
