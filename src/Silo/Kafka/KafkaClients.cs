using Confluent.Kafka;
using Microsoft.Extensions.Logging;
using ErrorCode = Confluent.Kafka.ErrorCode;

namespace Dukaan.Silo.Kafka;

/// <summary>Makes producers and consumers as all of ours are.</summary>
internal sealed partial class KafkaClients(KafkaOptions options, ILogger<KafkaClients> logger)
{
    /// <summary>What every client is told.</summary>
    public static ClientConfig Common(KafkaOptions options)
    {
        KafkaLibrary.Use();
        var config = new ClientConfig
        {
            BootstrapServers = options.Servers,
            ClientId = $"dukaan-{options.Region}",
            ReconnectBackoffMs = 50,
            ReconnectBackoffMaxMs = 1_000,
            TopicMetadataRefreshFastIntervalMs = 100,
            SocketKeepaliveEnable = true,
        };
        foreach (var (name, value) in options.Settings)
            config.Set(name, value);
        return config;
    }

    /// <summary>Idempotent: what the client itself repeats stands in the topic once, in order; accepted is what all in-sync replicas have.</summary>
    public IProducer<string, byte[]> Producer() => new ProducerBuilder<string, byte[]>(new ProducerConfig(Common(options))
    {
        EnableIdempotence = true,
        Acks = Acks.All,
        LingerMs = 2,
        CompressionType = CompressionType.Lz4,
        MessageTimeoutMs = (int)options.AcceptTime.TotalMilliseconds,
    }).SetErrorHandler((_, error) => Failed(error)).SetLogHandler(Log).Build();

    /// <summary>Reads what it is assigned and commits nothing: checkpoints are ours. A place that is not there is an error, never a guess.</summary>
    public IConsumer<string, byte[]> Consumer() => new ConsumerBuilder<string, byte[]>(new ConsumerConfig(Common(options))
    {
        GroupId = $"dukaan-{options.Region}",
        EnableAutoCommit = false,
        EnableAutoOffsetStore = false,
        AutoOffsetReset = AutoOffsetReset.Error,
        AllowAutoCreateTopics = false,
        IsolationLevel = IsolationLevel.ReadCommitted,
        FetchWaitMaxMs = 100,
        FetchErrorBackoffMs = 100,
        QueuedMinMessages = options.Window,
        QueuedMaxMessagesKbytes = 8 * 1024,
    }).SetErrorHandler((_, error) => Failed(error)).SetLogHandler(Log).Build();

    private void Failed(Error error) => LogFailed(error.Code, error.Reason);

    private void Log(IClient client, LogMessage message) => LogClient(message.Name, message.Facility, message.Message);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Kafka: {Code}: {Reason}")]
    private partial void LogFailed(ErrorCode code, string reason);

    [LoggerMessage(Level = LogLevel.Debug, Message = "librdkafka {Client} {Facility}: {Message}")]
    private partial void LogClient(string client, string facility, string message);
}
