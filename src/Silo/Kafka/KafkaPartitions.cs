using Dukaan.Saving;
using Orleans.Configuration;
using Orleans.Runtime;
using Orleans.Streams;

namespace Dukaan.Silo.Kafka;

/// <summary>
/// Which partition carries a store's events: the same of every topic, and the same on every machine and for every version of the program
/// (<see cref="TextHash"/> of the store's id). A queue of Orleans is a partition's number, for all topics; the queues stand evenly on
/// Orleans's ring, so that its balancer gives each silo of the cluster its share.
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
