using Orleans.Runtime;

namespace Orleans.Streams.Core;

/// <summary>A grain that is told of each subscription that it has when it first gets an event, so that it resumes it.</summary>
public interface IStreamSubscriptionObserver
{
    Task OnSubscribed(IStreamSubscriptionHandleFactory handleFactory);
}

/// <summary>Makes the typed handle of a subscription.</summary>
public interface IStreamSubscriptionHandleFactory
{
    StreamId StreamId { get; }

    string ProviderName { get; }

    GuidId SubscriptionId { get; }

    StreamSubscriptionHandle<T> Create<T>();
}
