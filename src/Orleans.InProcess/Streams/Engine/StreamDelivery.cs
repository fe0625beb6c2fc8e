using Orleans.Streams.Core;

namespace Orleans.InProcess;

/// <summary>Brings a batch, or the news that one is lost, to the observer that a grain has attached to its subscription, as a request of the grain.</summary>
internal static class StreamDelivery
{
    private static readonly GrainId Sender = GrainId.Create("sys.svc.stream.agent", "in-process");

    public static async Task Send(StreamProvider provider, Subscription subscription, IBatchContainer batch, Exception? failure = null)
    {
        var request = new InternalRequest("Orleans.Streams.IStreamConsumerExtension", "DeliverBatch", Deliver) { Sender = Sender };
        await provider.Silo.Invoke(provider.Silo.References.Untyped(subscription.Grain), request);

        async Task Deliver(Activation activation)
        {
            if (!activation.StreamConsumers.TryGetValue(subscription.Id, out var consumer) && activation.GrainInstance is IStreamSubscriptionObserver grain)
            {
                await grain.OnSubscribed(new HandleFactory(activation, subscription.Id));
                activation.StreamConsumers.TryGetValue(subscription.Id, out consumer);
            }

            if (consumer is not null)
            {
                batch.ImportRequestContext();
                await consumer(batch, failure);
            }
        }
    }

    private sealed class HandleFactory(Activation activation, Guid subscription) : IStreamSubscriptionHandleFactory
    {
        public StreamSubscriptionHandle<T> Create<T>() => new Handle<T>(activation, subscription);
    }

    [Immutable]
    private sealed class Handle<T>(Activation activation, Guid subscription) : StreamSubscriptionHandle<T>
    {
        public override Task<StreamSubscriptionHandle<T>> ResumeAsync(IAsyncObserver<T> observer, StreamSequenceToken? token = null)
        {
            ArgumentNullException.ThrowIfNull(observer);
            activation.StreamConsumers[subscription] = async (batch, failure) =>
            {
                if (failure is not null)
                {
                    await observer.OnErrorAsync(failure);
                    return;
                }

                foreach (var (item, place) in batch.GetEvents<T>())
                    await observer.OnNextAsync(item, place);
            };
            return Task.FromResult<StreamSubscriptionHandle<T>>(this);
        }
    }
}
