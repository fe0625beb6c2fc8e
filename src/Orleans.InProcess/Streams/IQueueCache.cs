using Orleans.Runtime;

namespace Orleans.Streams;

/// <summary>Makes the cache of each queue. The in-process agent asks a cache only how much more may be read.</summary>
public interface IQueueAdapterCache
{
    IQueueCache CreateQueueCache(QueueId queueId);
}

/// <summary>Says how much may be read.</summary>
public interface IQueueFlowController
{
    int GetMaxAddCount();
}

/// <summary>Holds what has been read and not yet delivered to all.</summary>
public interface IQueueCache : IQueueFlowController
{
    void AddToCache(IList<IBatchContainer> messages);

    bool TryPurgeFromCache(out IList<IBatchContainer> purgedItems);

    IQueueCacheCursor GetCacheCursor(StreamId streamId, StreamSequenceToken? token);

    bool IsUnderPressure();
}

/// <summary>Walks through the messages of one stream.</summary>
public interface IQueueCacheCursor : IDisposable
{
    IBatchContainer? GetCurrent(out Exception? exception);

    bool MoveNext();

    void Refresh(StreamSequenceToken token);

    void RecordDeliveryFailure();
}
