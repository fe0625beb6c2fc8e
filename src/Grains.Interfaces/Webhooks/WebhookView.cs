namespace Dukaan.Webhooks;

/// <summary>A subscription: where a store's events are posted.</summary>
/// <param name="Url">An absolute https address.</param>
/// <param name="Topics">Some of <see cref="WebhookTopics"/>.</param>
/// <param name="On">False: events meanwhile are not posted, nor later.</param>
/// <param name="CreatedAt">UTC.</param>
[GenerateSerializer, Immutable, Alias("webhook-view")]
public sealed record WebhookView(string Id, string Url, ImmutableArray<string> Topics, bool On, DateTimeOffset CreatedAt);
