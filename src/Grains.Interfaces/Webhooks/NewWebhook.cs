namespace Dukaan.Webhooks;

/// <summary>A subscription that was just made, or given another secret.</summary>
/// <param name="Secret">Signs what is posted; null in the answer to a repeat.</param>
[GenerateSerializer, Immutable, Alias("new-webhook")]
public sealed record NewWebhook(WebhookView Webhook, string? Secret)
{
    /// <summary>Never the secret: this is what ends up in a log by accident.</summary>
    public override string ToString() => $"(webhook {Webhook.Id})";
}
