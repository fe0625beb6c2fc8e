namespace Dukaan.Webhooks;

/// <summary>A webhook that was just created, or got a new secret.</summary>
/// <param name="Secret">Signs the posts; null in the answer to a repeat.</param>
[GenerateSerializer, Immutable, Alias("new-webhook")]
public sealed record NewWebhook(WebhookView Webhook, string? Secret)
{
    /// <summary>Never the secret, since this is what gets into logs by accident.</summary>
    public override string ToString() => $"(webhook {Webhook.Id})";
}
