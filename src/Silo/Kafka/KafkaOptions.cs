namespace Dukaan.Silo.Kafka;

/// <summary>How events travel over Kafka.</summary>
public sealed record KafkaOptions
{
    /// <summary>Bootstrap servers: <c>kafka-1:9092,kafka-2:9092</c>.</summary>
    public required string Servers { get; init; }

    /// <summary>
    /// This region's name: the prefix of topics that stay in a region (<c>bom1.orders</c>), and the header <c>region</c> of every message.
    /// </summary>
    public required string Region { get; init; }

    /// <summary>
    /// How many partitions each topic has. It never changes afterwards: a store's events keep their order only within one partition. A
    /// topic that has another number stops the start.
    /// </summary>
    public int Partitions { get; init; } = 8;

    /// <summary>
    /// On how many brokers each message is kept; with more than 1, a message is accepted only once all but one of them have it.
    /// </summary>
    public short Replication { get; init; } = 3;

    /// <summary>How long topics keep messages. A region that was away longer heals by snapshots.</summary>
    public TimeSpan Retention { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long the topic of dead letters keeps them.</summary>
    public TimeSpan DeadLetterRetention { get; init; } = TimeSpan.FromDays(90);

    /// <summary>How many messages of a partition may be in flight to grains. At this limit, the partition is not read.</summary>
    public int Window { get; init; } = 1024;

    /// <summary>How often an idle partition is polled.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromMilliseconds(10);

    /// <summary>How often a partition's checkpoint is saved while events are delivered.</summary>
    public TimeSpan CheckpointInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long the delivery of an event is tried again before it goes to the dead letters.</summary>
    public TimeSpan DeliveryTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long the broker may take to accept a message; after that, the outbox publishes it again.</summary>
    public TimeSpan AcceptTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Further settings of librdkafka, under its names: <c>security.protocol</c>, <c>sasl.username</c>, <c>fetch.wait.max.ms</c>, … They
    /// cannot change settings that keep events whole and in order.
    /// </summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();
}
