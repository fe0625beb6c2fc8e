using Orleans.Configuration;
using Orleans.Runtime;

namespace Orleans.Streams;

/// <summary>A fixed number of queues on a ring of hashes; a stream is in the queue that its hash falls to.</summary>
public class HashRingBasedStreamQueueMapper : IStreamQueueMapper
{
    private readonly QueueId[] _queues;

    public HashRingBasedStreamQueueMapper(HashRingStreamQueueMapperOptions options, string queueNamePrefix)
    {
        var count = (uint)options.TotalQueueCount;
        var step = uint.MaxValue / count;
        _queues = new QueueId[count];
        for (uint i = 0; i < count; i++)
        {
            _queues[i] = QueueId.GetQueueId(queueNamePrefix, i, i * step);
        }
    }

    public IEnumerable<QueueId> GetAllQueues() => _queues;

    public QueueId GetQueueForStream(StreamId streamId)
    {
        var hash = StableHash.ComputeHash(streamId.FullKey.Span);
        var step = uint.MaxValue / (uint)_queues.Length;
        return _queues[Math.Min(hash / step, (uint)_queues.Length - 1)];
    }
}
