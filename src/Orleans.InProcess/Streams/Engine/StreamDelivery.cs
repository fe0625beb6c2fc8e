using Orleans.Runtime;
using Orleans.Serialization.Invocation;
using Orleans.Streams;
using Orleans.Streams.Core;

namespace Orleans.InProcess;

/// <summary>A request that brings a batch, or the news that one is lost, to the observer that a grain has attached to a subscription.</summary>
internal sealed class StreamDelivery(StreamProvider provider, Subscription subscription, IBatchContainer batch, Exception? failure)
    : InternalRequest("Orleans.Streams.IStreamConsumerExtension", "DeliverBatch")
{
    public override GrainId? Sender { get; } = GrainId.Create("sys.svc.stream.agent", "in-process");

    public static async Task Send(StreamProvider provider, Subscription subscription, IBatchContainer batch, Exception? failure = null)
    {
        if (subscription.Client is { } client)
        {
            await (failure is null ? client.Deliver(batch) : client.Fail(failure));
        }
        else if (!subscription.Grain.IsDefault)
        {
            var reference = provider.Silo.References.Untyped(subscription.Grain);
            var request = new StreamDelivery(provider, subscription, batch, failure);
            await provider.Silo.InvokeMethodAsync(reference, request, request.Options);
        }
    }

    public override async ValueTask<Response> Invoke()
    {
        try
        {
            var consumers = Activation.GetOrSetComponent(() => new StreamConsumers());
            var consumer = consumers.Find(subscription.Id);
            if (consumer is null && Activation.GrainInstance is IStreamSubscriptionObserver grain)
            {
                await grain.OnSubscribed(new SubscriptionHandleFactory(provider, subscription));
                consumer = consumers.Find(subscription.Id);
            }

            if (consumer is not null)
            {
                batch.ImportRequestContext();
                await (failure is null ? consumer.Deliver(batch) : consumer.Fail(failure));
            }

            return Response.Completed;
        }
        catch (Exception exception)
        {
            return Response.FromException(exception);
        }
    }
}
