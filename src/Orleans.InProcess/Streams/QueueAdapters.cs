namespace Orleans.Streams;

/// <summary>Connects streams to queues outside: how a provider (memory, Kafka) is written.</summary>
public interface IQueueAdapterFactory
{
    Task<IQueueAdapter> CreateAdapter();
    IQueueAdapterCache GetQueueAdapterCache();
    IStreamQueueMapper GetStreamQueueMapper();
    Task<IStreamFailureHandler> GetDeliveryFailureHandler(QueueId queueId);
}

/// <summary>Writes to queues and makes their readers.</summary>
public interface IQueueAdapter
{
    StreamProviderDirection Direction { get; }
    Task QueueMessageBatchAsync<T>(StreamId streamId, IEnumerable<T> events, StreamSequenceToken? token, Dictionary<string, object>? requestContext);
    IQueueAdapterReceiver CreateReceiver(QueueId queueId);
}

/// <summary>Reads one queue. A message is delivered when it is passed to <see cref="MessagesDeliveredAsync"/>, not before.</summary>
public interface IQueueAdapterReceiver
{
    Task Initialize(TimeSpan timeout);
    Task<IList<IBatchContainer>> GetQueueMessagesAsync(int maxCount);
    Task<IList<IBatchContainer>> GetQueueMessagesAsync(int maxCount, CancellationToken cancellationToken) => GetQueueMessagesAsync(maxCount);
    Task MessagesDeliveredAsync(IList<IBatchContainer> messages);
    Task Shutdown(TimeSpan timeout);
}

/// <summary>Events of one stream that travel together.</summary>
public interface IBatchContainer
{
    StreamId StreamId { get; }
    StreamSequenceToken SequenceToken { get; }
    IEnumerable<Tuple<T, StreamSequenceToken>> GetEvents<T>();

    /// <summary>Sets the producer's RequestContext; false if there is none.</summary>
    bool ImportRequestContext();
}

/// <summary>Which queue carries which stream. The same stream is always in the same queue.</summary>
public interface IStreamQueueMapper
{
    IEnumerable<QueueId> GetAllQueues();
    QueueId GetQueueForStream(StreamId streamId);
}

/// <summary>Hears of what could not be delivered.</summary>
public interface IStreamFailureHandler
{
    bool ShouldFaultSubsriptionOnError { get; }
    Task OnDeliveryFailure(GuidId subscriptionId, string streamProviderName, StreamId streamIdentity, StreamSequenceToken? sequenceToken);
    Task OnSubscriptionFailure(GuidId subscriptionId, string streamProviderName, StreamId streamIdentity, StreamSequenceToken? sequenceToken);
}

/// <summary>Which way a provider works.</summary>
public enum StreamProviderDirection { None, ReadOnly, WriteOnly, ReadWrite }

/// <summary>How much of a queue may have been read and not yet delivered. The engine keeps the messages itself.</summary>
public interface IQueueAdapterCache;
