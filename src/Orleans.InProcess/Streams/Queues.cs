namespace Orleans.Streams
{
    /// <summary>The identity of a queue.</summary>
    [Immutable]
    public readonly record struct QueueId
    {
        private readonly string? _prefix;
        private readonly uint _id;
        private readonly uint _hash;
        private QueueId(string prefix, uint id, uint hash) => (_prefix, _id, _hash) = (prefix, id, hash);
        public static QueueId GetQueueId(string queueName, uint queueId, uint hash) => new(queueName, queueId, hash);
        public string GetStringNamePrefix() => _prefix!;
        public uint GetNumericId() => _id;
        public uint GetUniformHashCode() => _hash;

#pragma warning disable CA1308 // Orleans prints queue names in lower case.
        public override string ToString() => $"{_prefix?.ToLowerInvariant()}-{_id}";
#pragma warning restore CA1308
    }

    /// <summary>A fixed number of queues on a ring of hashes; a stream is in the queue that its hash falls to.</summary>
    public class HashRingBasedStreamQueueMapper(HashRingStreamQueueMapperOptions options, string queueNamePrefix) : IStreamQueueMapper
    {
        private readonly QueueId[] _queues = [.. Enumerable.Range(0, options.TotalQueueCount)
            .Select(i => QueueId.GetQueueId(queueNamePrefix, (uint)i, (uint)i * (uint.MaxValue / (uint)options.TotalQueueCount)))];

        public IEnumerable<QueueId> GetAllQueues() => _queues;

        public QueueId GetQueueForStream(StreamId streamId) =>
            _queues[Math.Min(StableHash.ComputeHash(streamId.FullKey.Span) / (uint.MaxValue / (uint)_queues.Length), (uint)_queues.Length - 1)];
    }
}

namespace Orleans.Configuration
{
    /// <summary>How many queues carry the streams of a provider.</summary>
    public class HashRingStreamQueueMapperOptions
    {
        public int TotalQueueCount { get; set; } = 8;
    }

    /// <summary>How queues are read and events delivered.</summary>
    public class StreamPullingAgentOptions
    {
        /// <summary>How long a reader waits when its queue was empty.</summary>
        public TimeSpan GetQueueMsgsTimerPeriod { get; set; } = TimeSpan.FromMilliseconds(100);
        public TimeSpan InitQueueTimeout { get; set; } = TimeSpan.FromSeconds(5);

        /// <summary>How long the delivery of an event is tried again before it goes to the failure handler.</summary>
        public TimeSpan MaxEventDeliveryTime { get; set; } = TimeSpan.FromMinutes(1);
    }

    /// <summary>The size of a queue's cache.</summary>
    public class SimpleQueueCacheOptions
    {
        public int CacheSize { get; set; } = 4096;
    }
}
