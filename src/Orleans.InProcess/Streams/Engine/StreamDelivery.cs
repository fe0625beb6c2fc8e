using System.Reflection;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;
using Orleans.Streams;
using Orleans.Streams.Core;

namespace Orleans.InProcess;

/// <summary>A request that brings a batch, or the news that one is lost, to the observer that a grain has attached to a subscription.</summary>
internal sealed class StreamDelivery(StreamProvider provider, Subscription subscription, IBatchContainer batch, Exception? failure) : RequestBase
{
    private static readonly MethodInfo Method = typeof(StreamConsumer).GetMethod(nameof(StreamConsumer.Deliver))!;

    private Activation? _activation;

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
            var consumers = _activation!.GetOrSetComponent(() => new StreamConsumers());
            var consumer = consumers.Find(subscription.Id);
            if (consumer is null && _activation.GrainInstance is IStreamSubscriptionObserver grain)
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

    public override object GetTarget() => _activation!.GrainInstance!;

    public override void SetTarget(ITargetHolder holder) => _activation = (Activation)holder;

    public override string GetMethodName() => "DeliverBatch";

    public override string GetInterfaceName() => "Orleans.Streams.IStreamConsumerExtension";

    public override string GetActivityName() => "IStreamConsumerExtension/DeliverBatch";

    public override Type GetInterfaceType() => typeof(IStreamSubscriptionObserver);

    public override MethodInfo GetMethod() => Method;

    public override void Dispose()
    {
    }
}
