using Orleans.Runtime;
using Orleans.Streams;
using Orleans.Streams.Core;

namespace Orleans.InProcess;

/// <inheritdoc/>
[Immutable]
internal sealed class SubscriptionHandle<T>(StreamProvider provider, Subscription subscription) : StreamSubscriptionHandle<T>
{
    public override StreamId StreamId => subscription.Stream;

    public override string ProviderName => provider.Name;

    public override Guid HandleId => subscription.Id;

    public override Task UnsubscribeAsync()
    {
        provider.Subscriptions.Remove(subscription);
        StreamConsumers.OfCurrent(subscription)?.Remove(subscription.Id);
        return Task.CompletedTask;
    }

    public override Task<StreamSubscriptionHandle<T>> ResumeAsync(IAsyncObserver<T> observer, StreamSequenceToken? token = null) =>
        Task.FromResult(Attach(observer));

    public StreamSubscriptionHandle<T> Attach(IAsyncObserver<T> observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        var consumer = new StreamConsumer<T>(observer);
        if (StreamConsumers.OfCurrent(subscription) is { } consumers)
        {
            consumers.Set(subscription.Id, consumer);
        }
        else
        {
            subscription.Client = consumer;
        }

        return this;
    }

    public override bool Equals(StreamSubscriptionHandle<T>? other) => other is not null && other.HandleId == HandleId;

    public override bool Equals(object? obj) => Equals(obj as StreamSubscriptionHandle<T>);

    public override int GetHashCode() => HandleId.GetHashCode();
}

/// <inheritdoc/>
internal sealed class SubscriptionHandleFactory(StreamProvider provider, Subscription subscription) : IStreamSubscriptionHandleFactory
{
    public StreamId StreamId => subscription.Stream;

    public string ProviderName => provider.Name;

    public GuidId SubscriptionId => GuidId.GetGuidId(subscription.Id);

    public StreamSubscriptionHandle<T> Create<T>() => new SubscriptionHandle<T>(provider, subscription);
}
