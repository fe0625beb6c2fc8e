using Confluent.Kafka;
using Microsoft.Extensions.Logging;
using ErrorCode = Confluent.Kafka.ErrorCode;

namespace Dukaan.Silo.Kafka;

/// <summary>Creates producers and consumers.</summary>
internal sealed partial class KafkaClients(KafkaOptions options, ILogger<KafkaClients> logger)
{
    /// <summary>The settings of every client.</summary>
    public static ClientConfig Common(KafkaOptions options)
    {
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
        {
            config.Set(name, value);
        }

        return config;
    }

    /// <summary>
    /// Idempotent: retries of the client itself are in the topic once, in order. A message is accepted when all in-sync replicas have it.
    /// </summary>
    public IProducer<string, byte[]> Producer()
    {
        var config = new ProducerConfig(Common(options))
        {
            EnableIdempotence = true,
            Acks = Acks.All,
            MessageTimeoutMs = (int)options.AcceptTime.TotalMilliseconds,
        };
        // These only affect speed; the operator's settings have precedence.
        config.LingerMs ??= 2;
        config.CompressionType ??= CompressionType.Lz4;
        return new ProducerBuilder<string, byte[]>(config).SetErrorHandler((_, error) => Failed(error)).SetLogHandler(Log).Build();
    }

    /// <summary>
    /// Reads assigned partitions and commits nothing, since checkpoints are in PostgreSQL. An offset that does not exist is an error and
    /// never reset silently.
    /// </summary>
    public IConsumer<string, byte[]> Consumer()
    {
        var config = new ConsumerConfig(Common(options))
        {
            GroupId = $"dukaan-{options.Region}",
            EnableAutoCommit = false,
            EnableAutoOffsetStore = false,
            AutoOffsetReset = AutoOffsetReset.Error,
            AllowAutoCreateTopics = false,
            IsolationLevel = IsolationLevel.ReadCommitted,
        };
        // A broker answers as soon as there is a message. The long wait keeps a fetch pending at distant brokers.
        config.FetchWaitMaxMs ??= 500;
        config.FetchErrorBackoffMs ??= 100;
        config.QueuedMinMessages ??= options.Window;
        config.QueuedMaxMessagesKbytes ??= 8 * 1024;
        return new ConsumerBuilder<string, byte[]>(config).SetErrorHandler((_, error) => Failed(error)).SetLogHandler(Log).Build();
    }

    private void Failed(Error error) => LogFailed(error.Code, error.Reason);

    private void Log(IClient client, LogMessage message) => LogClient(message.Name, message.Facility, message.Message);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Kafka: {Code}: {Reason}")]
    private partial void LogFailed(ErrorCode code, string reason);

    [LoggerMessage(Level = LogLevel.Debug, Message = "librdkafka {Client} {Facility}: {Message}")]
    private partial void LogClient(string client, string facility, string message);
}
