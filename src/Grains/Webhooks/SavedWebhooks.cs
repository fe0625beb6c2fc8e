using Dukaan.Saving;

namespace Dukaan.Webhooks;

/// <summary>A store's webhooks, in the order they were made.</summary>
public sealed record SavedWebhooks : SavedState
{
    public const int Max = 10;

    private const int MaxAnswers = 20;

    public ImmutableArray<SavedWebhook> Webhooks { get; init; } = [];

    /// <summary>By operation id, the webhook it made.</summary>
    public ImmutableArray<IdempotentAnswer<WebhookView>> Added { get; init; } = [];

    public SavedWebhook? Find(string id) => Webhooks.FirstOrDefault(webhook => webhook.Id == id);

    public SavedWebhooks With(SavedWebhook webhook, string operationId, string fingerprint) =>
        this with
        {
            Webhooks = Webhooks.Add(webhook),
            Added = Added.With(operationId, fingerprint, webhook.View(), MaxAnswers),
        };

    public SavedWebhooks Changed(SavedWebhook webhook) =>
        this with
        {
            Webhooks = [.. Webhooks.Select(each => each.Id == webhook.Id ? webhook : each)],
        };
}
