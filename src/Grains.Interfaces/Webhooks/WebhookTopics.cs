using Dukaan.Events;

namespace Dukaan.Webhooks;

/// <summary>The topics of webhooks.</summary>
public static class WebhookTopics
{
    /// <summary>The topic of <see cref="Test"/>, which cannot be subscribed to.</summary>
    public const string Webhooks = "webhooks";

    /// <summary>The event that a seller sends to try a webhook.</summary>
    public const string Test = "webhook.test";

    public static ImmutableArray<string> All { get; } = [Topics.Orders, Topics.ProductUpdates];
}
