using Dukaan.Deliveries;
using Dukaan.Saving;

namespace Dukaan.Webhooks;

/// <inheritdoc cref="IWebhooksGrain"/>
public sealed class WebhooksGrain(
    [PersistentState("webhooks", Storages.Domain)] IPersistentState<SavedWebhooks> storage,
    IDeliveryLog log,
    WebhookOptions options,
    ISecretSeal seal,
    IRandomness randomness,
    TimeProvider time
) : SavedGrain<SavedWebhooks>(storage), IWebhooksGrain
{
    private string StoreId => this.GetPrimaryKeyString();

    public async Task<Result<NewWebhook>> Add(string operationId, string url, ImmutableArray<string> topics)
    {
        if (IdempotencyLog.CheckId(operationId) is { } badId)
        {
            return badId;
        }

        var (where, what) = (WebhookRules.Url(url, options), WebhookRules.Topics(topics));
        if ((where.Error ?? what.Error) is { } error)
        {
            return error;
        }

        var fingerprint = Fingerprint.Of((where.Value, string.Join(' ', what.Value)).ToString());
        if (Current.Added.Find(operationId) is { } earlier)
        {
            var first = earlier.Repeat(fingerprint);
            return first.Ok ? new NewWebhook(first.Value, null) : first.Error;
        }

        if (Current.Webhooks.Length >= SavedWebhooks.Max)
        {
            return Error.Conflict("too-many-webhooks", $"A shop has at most {SavedWebhooks.Max} webhooks. Remove one first.");
        }

        var secret = NewSecret();
        var webhook = new SavedWebhook(Ids.New(time), where.Value!, secret, what.Value, On: true, time.GetUtcNow());
        await Save(Sealed(Current.With(webhook, operationId, fingerprint)), audit: Audit("webhook.added", webhook.Id));
        return new NewWebhook(webhook.View(), secret);
    }

    public async Task<Result<WebhookView>> Change(string webhookId, string? url, ImmutableArray<string>? topics, bool? on)
    {
        if (Current.Find(webhookId) is not { } now)
        {
            return Missing();
        }

        var where = url is null ? now.Url : WebhookRules.Url(url, options);
        var what = topics is { } chosen ? WebhookRules.Topics(chosen) : now.Topics;
        if ((where.Error ?? what.Error) is { } error)
        {
            return error;
        }

        var next = now with { Url = where.Value!, Topics = what.Value, On = on ?? now.On };
        await Save(Sealed(Current.Changed(next)), audit: Audit("webhook.changed", webhookId));
        return next.View();
    }

    public async Task<Result<NewWebhook>> ChangeSecret(string webhookId)
    {
        if (Current.Find(webhookId) is not { } now)
        {
            return Missing();
        }

        var secret = NewSecret();
        var next = now with { Secret = secret };
        await Save(Sealed(Current.Changed(next)), audit: Audit("webhook.secret-changed", webhookId));
        return new NewWebhook(next.View(), secret);
    }

    public async Task<Result<Done>> Remove(string webhookId)
    {
        if (Current.Find(webhookId) is not { } gone)
        {
            return Missing();
        }

        // First the webhook. If a crash leaves its deliveries, they belong to no webhook and are pruned with all old ones.
        await Save(Sealed(Current with { Webhooks = Current.Webhooks.Remove(gone) }), audit: Audit("webhook.removed", webhookId));
        await log.Forget(StoreId, webhookId);
        return new Done();
    }

    public Task<ImmutableArray<WebhookView>> List() =>
        Task.FromResult(Current.Webhooks.Select(webhook => webhook.View()).ToImmutableArray());

    public Task<WebhookTarget?> Target(string webhookId) =>
        Task.FromResult(
            Current.Find(webhookId) is { On: true } webhook
                ? new WebhookTarget(webhook.Url, webhook.IsSealed() ? seal.Open(webhook.Secret) : webhook.Secret)
                : null
        );

    public async Task<Result<ImmutableArray<DeliveryView>>> Log(string webhookId, long? before, int limit) =>
        Current.Find(webhookId) is null ? Missing() : await log.Page(StoreId, webhookId, before, Math.Clamp(limit, 1, 100));

    public async Task<Result<WebhookHealth>> Health(string webhookId) =>
        Current.Find(webhookId) is null ? Missing() : await log.Health(StoreId, webhookId);

    public async Task<Result<Done>> SendAgain(string webhookId, long deliveryId)
    {
        if (Current.Find(webhookId) is not { } webhook)
        {
            return Missing();
        }

        if (!webhook.On)
        {
            return Off();
        }

        return await log.Again(StoreId, webhookId, deliveryId) ? new Done() : Error.NotFound("delivery");
    }

    public async Task<Result<Done>> SendTest(string webhookId)
    {
        if (Current.Find(webhookId) is not { } webhook)
        {
            return Missing();
        }

        if (!webhook.On)
        {
            return Off();
        }

        await log.Test(StoreId, webhookId);
        return new Done();
    }

    public async Task<Result<Done>> Resume(string webhookId)
    {
        if (Current.Find(webhookId) is null)
        {
            return Missing();
        }

        await log.Resume(StoreId, webhookId);
        return new Done();
    }

    /// <summary>With every secret sealed; those that were stored before secrets were sealed too.</summary>
    private SavedWebhooks Sealed(SavedWebhooks next) =>
        next with
        {
            Webhooks =
            [
                .. next.Webhooks.Select(webhook => webhook.IsSealed() ? webhook : webhook with { Secret = seal.Seal(webhook.Secret) }),
            ],
        };

    private static Error Missing() => Error.NotFound("webhook");

    private static Error Off() => Error.Conflict("webhook-off", "This webhook is off. Turn it on first.");

    private string NewSecret() => $"{SavedWebhook.SecretPrefix}{randomness.Token()}{randomness.Token()}";

    private AuditLine Audit(string action, string webhookId) => new(StoreId, Caller.Actor, action, webhookId);
}
