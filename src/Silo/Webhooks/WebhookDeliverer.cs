using Dukaan.Silo.Deliveries;
using Dukaan.Values;
using Dukaan.Webhooks;
using Orleans;
using Polly.CircuitBreaker;

namespace Dukaan.Silo.Webhooks;

/// <summary>Posts a store's events to its webhooks, as they are set up at the time of each try.</summary>
internal sealed class WebhookDeliverer(IClusterClient client, WebhookSender sender, WebhookBreakers breakers, TimeProvider time)
    : IDeliverer
{
    /// <summary>How long a delivery waits that finds the trial post of a half-open breaker in flight.</summary>
    private static readonly TimeSpan StandBack = TimeSpan.FromSeconds(5);

    /// <summary>How many posts may be in flight to one host, for all stores of this process.</summary>
    private const int AtOncePerHost = 16;

    /// <summary>When a delivery to a host at its limit is retried.</summary>
    private static readonly TimeSpan HostFull = TimeSpan.FromSeconds(1);

    private readonly HostShares _hosts = new(AtOncePerHost);

    public string Kind => DeliveryKind.Webhook;

    /// <summary>Posts mostly wait for the receiver, so many at once cost little.</summary>
    public int AtOnce => 128;

    public int AtOncePerTarget => 4;

    public int AtOncePerStore => 8;

    public int AtOncePerSlowStore => 2;

    public IReadOnlyCollection<string> Full => _hosts.Full;

    public async Task<DeliveryResult> Deliver(Delivery delivery, CancellationToken cancellationToken)
    {
        var storeId = delivery.Event.StoreId;
        Caller.Set(storeId, "system");
        if (await client.GetGrain<IWebhooksGrain>(storeId).Target(delivery.Target) is not { } target)
        {
            return new DeliveryResult(DeliveryEnding.Never, DeliveryNotes.WasOff);
        }

        var host = new Uri(target.Url).IdnHost;
        if (!_hosts.TryTake(host, delivery.Target))
        {
            return new DeliveryResult(DeliveryEnding.Paused, DeliveryNotes.HostFull, RetryAt: time.GetUtcNow() + HostFull);
        }

        try
        {
            return await Post(delivery, target, cancellationToken);
        }
        finally
        {
            _hosts.Give(host);
        }
    }

    private async Task<DeliveryResult> Post(Delivery delivery, WebhookTarget target, CancellationToken cancellationToken)
    {
        var breaker = breakers.Of(delivery.Target, delivery.Event.StoreId);
        if (delivery.ResetAt is { } reset)
        {
            await breaker.Follow(reset);
        }

        try
        {
            var answer = await breaker.Pipeline.ExecuteAsync(
                async token => await sender.Post(target, delivery.Event, token),
                cancellationToken
            );
            return new DeliveryResult(
                answer.Arrived ? DeliveryEnding.Done : DeliveryEnding.Later,
                answer.Note,
                answer.Status,
                answer.Response,
                answer.RetryAt
            );
        }
        catch (BrokenCircuitException paused)
        {
            return new DeliveryResult(
                DeliveryEnding.Paused,
                DeliveryNotes.Paused,
                RetryAt: time.GetUtcNow() + (paused.RetryAfter ?? StandBack)
            );
        }
    }
}
