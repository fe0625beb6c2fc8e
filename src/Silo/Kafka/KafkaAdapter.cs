using Confluent.Kafka;
using Dukaan.Events;
using Orleans.Runtime;
using Orleans.Streams;

namespace Dukaan.Silo.Kafka;

/// <summary>Writes events to their topics, and makes the readers of partitions.</summary>
internal sealed class KafkaAdapter(
    string name,
    KafkaOptions options,
    KafkaTopics topics,
    KafkaProducer producer,
    KafkaMeter meter,
    Func<QueueId, KafkaReceiver> receivers
) : IQueueAdapter
{
    public string Name => name;

    /// <summary>Streams are not rewindable: listeners fetch a snapshot instead.</summary>
    public bool IsRewindable => false;

    public StreamProviderDirection Direction => StreamProviderDirection.ReadWrite;

    public async Task QueueMessageBatchAsync<T>(
        StreamId streamId,
        IEnumerable<T> events,
        StreamSequenceToken? token,
        Dictionary<string, object>? requestContext
    )
    {
        var topic = topics.NameOf(streamId.GetNamespace() ?? "");
        var partition = new TopicPartition(topic, KafkaPartitions.Of(streamId.GetKeyAsString(), options.Partitions));
        foreach (var each in events)
        {
            if (each is not StoreEvent item || item.StoreId != streamId.GetKeyAsString())
            {
                throw new ArgumentException(
                    $"Only a store's {nameof(StoreEvent)}s travel over Kafka, on the stream of that store.",
                    nameof(events)
                );
            }

            await producer.Produce(partition, EventMessage.Write(item, options.Region));
            meter.Produced(topic);
        }
    }

    public IQueueAdapterReceiver CreateReceiver(QueueId queueId) => receivers(queueId);
}
