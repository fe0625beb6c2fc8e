using Dukaan.Saving;
using Orleans.Configuration;
using Orleans.Runtime;
using Orleans.Streams;

namespace Dukaan.Silo.Kafka;

/// <summary>
/// Maps stores to partitions: the same partition number in every topic, on every machine and for every release (<see cref="TextHash"/> of
/// the store id). A queue of Orleans is a partition number, for all topics. The queues are spread evenly over Orleans's ring, so that its
/// balancer gives each silo of the cluster a share.
/// </summary>
internal sealed class KafkaPartitions(string provider, int count)
    : HashRingBasedStreamQueueMapper(new HashRingStreamQueueMapperOptions { TotalQueueCount = count }, provider),
        IStreamQueueMapper
{
    /// <summary>By the store alone: the ring would take the topic into account too.</summary>
    QueueId IStreamQueueMapper.GetQueueForStream(StreamId streamId)
    {
        var partition = Of(streamId.GetKeyAsString(), count);
        return GetAllQueues().First(queue => queue.GetNumericId() == partition);
    }

    public static int Of(string storeId, int count) => (int)(TextHash.Of(storeId) % (uint)count);
}
