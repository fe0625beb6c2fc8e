using System.Collections.Concurrent;
using Orleans.Streams;

namespace Orleans.InProcess;

/// <summary>The observers that one activation has attached to its subscriptions.</summary>
internal sealed class StreamConsumers
{
    private readonly ConcurrentDictionary<Guid, StreamConsumer> _consumers = new();

    public bool Announced { get; set; }

    public static StreamConsumers? OfCurrent(Subscription subscription) =>
        Activation.Current is { } activation && activation.GrainId == subscription.Grain ? activation.GetOrSetComponent(() => new StreamConsumers()) : null;

    public StreamConsumer? Find(Guid subscription) => _consumers.GetValueOrDefault(subscription);

    public void Set(Guid subscription, StreamConsumer consumer) => _consumers[subscription] = consumer;

    public void Remove(Guid subscription) => _consumers.TryRemove(subscription, out _);
}

/// <summary>An observer without its event type.</summary>
internal abstract class StreamConsumer
{
    public abstract Task Deliver(IBatchContainer batch);

    public abstract Task Fail(Exception exception);
}

/// <inheritdoc/>
internal sealed class StreamConsumer<T>(IAsyncObserver<T> observer) : StreamConsumer
{
    public override async Task Deliver(IBatchContainer batch)
    {
        foreach (var (item, token) in batch.GetEvents<T>())
        {
            await observer.OnNextAsync(item, token);
        }
    }

    public override Task Fail(Exception exception) => observer.OnErrorAsync(exception);
}
