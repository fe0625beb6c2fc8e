using Dukaan.Silo.Deliveries;
using Dukaan.Values;
using Dukaan.Webhooks;
using Orleans;
using Polly.CircuitBreaker;

namespace Dukaan.Silo.Webhooks;

/// <summary>Posts a store's events to its webhooks, as they are set up at the time of each try.</summary>
internal sealed class WebhookDeliverer(IClusterClient client, WebhookSender sender, WebhookBreakers breakers, TimeProvider time) : IDeliverer
{
    /// <summary>How long whoever finds the one trial of a pause's end under way stands back.</summary>
    private static readonly TimeSpan StandBack = TimeSpan.FromSeconds(5);

    public string Kind => DeliveryKind.Webhook;

    public int AtOnce => 32;

    public int AtOncePerTarget => 4;

    public async Task<DeliveryResult> Deliver(Delivery delivery, CancellationToken cancellationToken)
    {
        var storeId = delivery.Event.StoreId;
        Caller.Set(storeId, "system");
        if (await client.GetGrain<IWebhooksGrain>(storeId).Target(delivery.Target) is not { } target)
        {
            return new DeliveryResult(DeliveryEnding.Never, "The webhook was off or gone by then.");
        }

        var breaker = breakers.Of(delivery.Target, storeId);
        if (delivery.ResetAt >= breaker.OpenedAt)
        {
            await breaker.Control.CloseAsync(cancellationToken);
        }

        try
        {
            var answer = await breaker.Pipeline.ExecuteAsync(async token => await sender.Post(target, delivery.Event, token), cancellationToken);
            return new DeliveryResult(answer.Arrived ? DeliveryEnding.Done : DeliveryEnding.Later, answer.Note, answer.Status, answer.Response, answer.RetryAt);
        }
        catch (BrokenCircuitException paused)
        {
            return new DeliveryResult(DeliveryEnding.Paused, "Paused after failures.", RetryAt: time.GetUtcNow() + (paused.RetryAfter ?? StandBack));
        }
    }
}
