using System.Diagnostics.CodeAnalysis;

namespace Orleans.Providers.Streams.Common;

/// <summary>Makes caches of one size.</summary>
public class SimpleQueueAdapterCache(SimpleQueueCacheOptions options, string providerName, ILoggerFactory loggerFactory) : IQueueAdapterCache
{
    public IQueueCache CreateQueueCache(QueueId queueId) =>
        new SimpleQueueCache(options.CacheSize, loggerFactory.CreateLogger($"{typeof(SimpleQueueCache).FullName}.{providerName}.{queueId}"));
}

/// <summary>The messages of a queue in their order. It lets go of the oldest once no cursor stands on it; what could not be delivered is not said to be.</summary>
public class SimpleQueueCache : IQueueCache
{
    private readonly LinkedList<Item> _items = new();
    private readonly int _size;
    private readonly int _room;
    public SimpleQueueCache(int cacheSize, ILogger logger) => (_size, _room) = (cacheSize, Math.Max(cacheSize / 10, 1));
    public int Size => _items.Count;
    public int GetMaxAddCount() => _room;
    public virtual bool IsUnderPressure() => _items.Count + _room > _size;

    public virtual void AddToCache(IList<IBatchContainer> messages)
    {
        foreach (var message in messages)
            _items.AddLast(new Item(message));
    }

    public virtual bool TryPurgeFromCache([MaybeNullWhen(false)] out IList<IBatchContainer> purgedItems)
    {
        purgedItems = null;
        while (_items.First is { Value: { Cursors: 0 } oldest })
        {
            _items.RemoveFirst();
            purgedItems ??= new List<IBatchContainer>();
            if (!oldest.Failed)
                purgedItems.Add(oldest.Message);
        }

        return purgedItems is not null;
    }

    public virtual IQueueCacheCursor GetCacheCursor(StreamId streamId, StreamSequenceToken? token)
    {
        var cursor = new Cursor(this, streamId);
        if (token is not null)
            cursor.Refresh(token);
        return cursor;
    }

    private sealed class Item(IBatchContainer message)
    {
        public IBatchContainer Message => message;
        public int Cursors { get; set; }
        public bool Failed { get; set; }
    }

    /// <summary>Stands on a message, or beyond the newest: then it stands nowhere until it is refreshed.</summary>
    private sealed class Cursor(SimpleQueueCache cache, StreamId stream) : IQueueCacheCursor
    {
        private LinkedListNode<Item>? _at;
        private bool _begun;

        public IBatchContainer? GetCurrent(out Exception? exception)
        {
            exception = null;
            return _begun ? _at?.Value.Message : null;
        }

        public bool MoveNext()
        {
            var next = _begun ? _at?.Next : _at;
            while (next is not null && next.Value.Message.StreamId != stream)
                next = next.Next;
            _begun = true;
            StandOn(next);
            return next is not null;
        }

        public void Refresh(StreamSequenceToken token)
        {
            if (_at is not null)
                return;
            var first = cache._items.Last;
            if (first is null || first.Value.Message.SequenceToken.Older(token))
                return;
            while (first.Previous is { } before && !before.Value.Message.SequenceToken.Older(token))
                first = before;
            _begun = false;
            StandOn(first);
        }

        public void RecordDeliveryFailure() => _at?.Value.Failed = true;
        public void Dispose() => StandOn(null);

        private void StandOn(LinkedListNode<Item>? node)
        {
            _at?.Value.Cursors -= 1;
            _at = node;
            _at?.Value.Cursors += 1;
        }
    }
}
