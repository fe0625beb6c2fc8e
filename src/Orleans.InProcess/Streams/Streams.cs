namespace Orleans.Streams;

/// <summary>Makes streams. A stream costs nothing until somebody uses it.</summary>
public interface IStreamProvider
{
    IAsyncStream<T> GetStream<T>(StreamId streamId);
}

/// <summary>The producer's side of a stream. Who listens is declared with <see cref="ImplicitStreamSubscriptionAttribute"/>.</summary>
public interface IAsyncStream<T> : IAsyncBatchProducer<T>;

/// <summary>Takes events.</summary>
public interface IAsyncObserver<in T>
{
    Task OnNextAsync(T item, StreamSequenceToken? token = null);
    Task OnCompletedAsync() => Task.CompletedTask;
    Task OnErrorAsync(Exception ex);
}

/// <summary>Takes several events at once.</summary>
public interface IAsyncBatchProducer<T> : IAsyncObserver<T>
{
    Task OnNextBatchAsync(IEnumerable<T> batch, StreamSequenceToken? token = null);
}

/// <summary>A subscription. It outlives the activation; the next activation resumes it.</summary>
[GenerateSerializer]
public abstract class StreamSubscriptionHandle<T>
{
    public abstract Task<StreamSubscriptionHandle<T>> ResumeAsync(IAsyncObserver<T> observer, StreamSequenceToken? token = null);
}

/// <summary>Kinds of subscriptions; the engine knows the declared ones.</summary>
public enum StreamPubSubType { ExplicitGrainBasedAndImplicit, ExplicitGrainBasedOnly, ImplicitOnly }

/// <summary>An event is lost for a subscription: its delivery has failed for too long.</summary>
public sealed class StreamEventDeliveryFailureException : OrleansException
{
    public StreamEventDeliveryFailureException(string message)
        : base(message) { }
}
