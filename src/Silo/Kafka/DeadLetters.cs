using System.Globalization;
using Confluent.Kafka;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Kafka;

/// <summary>
/// Writes messages that could not be read or delivered to a topic of their own, unchanged, with headers for their origin and the reason. So
/// nothing is skipped silently, and an operator can inspect and republish them.
/// </summary>
internal sealed partial class DeadLetters(
    KafkaProducer producer,
    KafkaTopics topics,
    KafkaMeter meter,
    TimeProvider time,
    ILogger<DeadLetters> logger
)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Reason: it is not one of our messages.</summary>
    public const string Malformed = "malformed";

    /// <summary>Reason: a listener could not process it.</summary>
    public const string Undelivered = "undelivered";

    /// <summary>Writes it, and marks it as done once the brokers have it. Until then it is retried, and the checkpoint waits.</summary>
    public async Task Bury(InFlight inFlight, long number, string reason, string detail, CancellationToken stopping)
    {
        if (inFlight.Find(number) is not { } dead)
        {
            return;
        }

        inFlight.Dead(number);
        meter.Dead(dead.Topic, reason);
        LogDead(dead.Topic, dead.Partition.Value, dead.Offset.Value, dead.Message.Key, reason, detail);
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await producer.Produce(new TopicPartition(topics.DeadLetters, 0), Letter(dead, reason, detail));
                inFlight.Buried(number);
                return;
            }
            catch (KafkaException e)
            {
                LogNotBuried(e, topics.DeadLetters, Pause);
                await Task.Delay(Pause, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private static Message<string, byte[]> Letter(ConsumeResult<string, byte[]> dead, string reason, string detail)
    {
        var headers = new Headers();
        foreach (var header in dead.Message.Headers ?? [])
        {
            headers.Add(header.Key, header.GetValueBytes());
        }

        headers.Add("dead-topic", EventMessage.Bytes(dead.Topic));
        headers.Add("dead-partition", EventMessage.Bytes(dead.Partition.Value.ToString(CultureInfo.InvariantCulture)));
        headers.Add("dead-offset", EventMessage.Bytes(dead.Offset.Value.ToString(CultureInfo.InvariantCulture)));
        headers.Add("dead-reason", EventMessage.Bytes(reason));
        headers.Add("dead-detail", EventMessage.Bytes(detail));
        return new Message<string, byte[]>
        {
            Key = dead.Message.Key,
            Value = dead.Message.Value,
            Headers = headers,
            Timestamp = dead.Message.Timestamp,
        };
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Message {Offset} of {Topic}/{Partition} for store {StoreId} goes to the dead letters: {Reason}, {Detail}"
    )]
    private partial void LogDead(string topic, int partition, long offset, string? storeId, string reason, string detail);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "A dead letter was not accepted by {Topic}; next try in {Pause}. The checkpoint waits for it"
    )]
    private partial void LogNotBuried(Exception exception, string topic, TimeSpan pause);
}
