namespace Orleans.Streams
{
    /// <summary>The place of an event in its queue.</summary>
    [GenerateSerializer]
    public abstract class StreamSequenceToken : IEquatable<StreamSequenceToken?>, IComparable<StreamSequenceToken?>
    {
        public abstract long SequenceNumber { get; protected set; }
        public abstract int EventIndex { get; protected set; }
        public abstract bool Equals(StreamSequenceToken? other);
        public abstract int CompareTo(StreamSequenceToken? other);
    }
}

namespace Orleans.Providers.Streams.Common
{
    /// <summary>A place as a number of the batch and an index in it.</summary>
    [GenerateSerializer]
    public class EventSequenceTokenV2(long seqNumber, int eventInd) : Orleans.Streams.StreamSequenceToken
    {
        public EventSequenceTokenV2(long seqNumber)
            : this(seqNumber, 0) { }

        [Id(0)] public override long SequenceNumber { get; protected set; } = seqNumber;
        [Id(1)] public override int EventIndex { get; protected set; } = eventInd;

        public override bool Equals(Orleans.Streams.StreamSequenceToken? other) =>
            other is EventSequenceTokenV2 && other.SequenceNumber == SequenceNumber && other.EventIndex == EventIndex;

        public override bool Equals(object? obj) => Equals(obj as Orleans.Streams.StreamSequenceToken);
        public override int GetHashCode() => HashCode.Combine(SequenceNumber, EventIndex);

        public override int CompareTo(Orleans.Streams.StreamSequenceToken? other) =>
            other is null ? 1 : (SequenceNumber, EventIndex).CompareTo((other.SequenceNumber, other.EventIndex));

        public override string ToString() => $"[EventSequenceTokenV2: SeqNum={SequenceNumber}, EventIndex={EventIndex}]";
    }
    /// <summary>Caches of one size.</summary>
    public class SimpleQueueAdapterCache : Orleans.Streams.IQueueAdapterCache
    {
        public SimpleQueueAdapterCache(SimpleQueueCacheOptions options, string providerName, ILoggerFactory loggerFactory) => Size = options.CacheSize;
        internal int Size { get; }
    }
}
