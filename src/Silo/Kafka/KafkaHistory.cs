using Confluent.Kafka;
using Dukaan.Events;
using Microsoft.Extensions.Logging.Abstractions;
using ErrorCode = Confluent.Kafka.ErrorCode;

namespace Dukaan.Silo.Kafka;

/// <summary>Reads what topics hold, for tools.</summary>
internal static class KafkaHistory
{
    /// <summary>How far it reads back in each partition.</summary>
    public const int MaxMessages = 50_000;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    /// <summary>The events since a time, as far as they are among the last of their partition.</summary>
    /// <param name="options">The brokers, and the region whose topics are read.</param>
    /// <param name="wanted">Some of <see cref="Topics"/>.</param>
    /// <param name="since">Earlier ones are left out.</param>
    /// <param name="most">How many messages of each partition are read at most.</param>
    /// <param name="cut">Called with each partition that has more since then than were read.</param>
    /// <exception cref="KafkaException">The brokers do not answer, or not with all that they have.</exception>
    public static IEnumerable<StoreEvent> Since(
        KafkaOptions options,
        IEnumerable<string> wanted,
        DateTimeOffset since,
        int most,
        Action<TopicPartition> cut
    )
    {
        var topics = new KafkaTopics(options);
        using var consumer = new KafkaClients(options, NullLogger<KafkaClients>.Instance).Consumer();
        foreach (var topic in wanted.Select(topics.NameOf))
        {
            for (var partition = 0; partition < options.Partitions; partition++)
            {
                var at = new TopicPartition(topic, partition);
                var offsets = consumer.QueryWatermarkOffsets(at, Timeout);
                var end = offsets.High.Value;
                var next = Math.Max(offsets.Low.Value, end - most);
                var isPart = next > offsets.Low.Value;
                consumer.Assign(new TopicPartitionOffset(at, next));
                while (next < end)
                {
                    var result = consumer.Consume(Timeout) ?? throw Silent(at, next, end);
                    next = result.Offset.Value + 1;
                    if (!EventMessage.TryRead(topics.TopicOf(topic), result.Message, out var @event, out _))
                    {
                        continue;
                    }

                    if (@event.At >= since)
                    {
                        if (isPart)
                        {
                            cut(at);
                        }

                        yield return @event;
                    }

                    isPart = false;
                }
            }
        }
    }

    private static KafkaException Silent(TopicPartition at, long next, long end) =>
        new(
            new Error(ErrorCode.Local_TimedOut, $"{at} has messages up to {end}, but none from {next} on came in {Timeout.TotalSeconds} s.")
        );
}
