using System.Diagnostics.CodeAnalysis;
using Confluent.Kafka;
using Dukaan.Events;
using Microsoft.Extensions.Logging;
using Orleans.Runtime;
using Orleans.Streams;
using ErrorCode = Confluent.Kafka.ErrorCode;

namespace Dukaan.Silo.Kafka;

/// <summary>
/// Reads one partition of all topics. Orleans's balancer decides which silo reads it. That one takes the checkpoints under a new fence, so
/// a former reader that still runs can no longer save. It reads only while its window has room.
/// </summary>
[SuppressMessage(
    "Design",
    "CA1001",
    Justification = "A source without a timer holds nothing to free, and late reports may still ask for its token."
)]
internal sealed partial class KafkaReceiver(
    int partition,
    KafkaOptions options,
    KafkaTopics topics,
    KafkaClients clients,
    Checkpoints checkpoints,
    DeadLetters deadLetters,
    KafkaMeter meter,
    TimeProvider time,
    ILogger<KafkaReceiver> logger
) : IQueueAdapterReceiver
{
    private const int ReadAtOnce = 100;

    /// <summary>
    /// How long a fenced reader waits before it takes the partition back: if Orleans still asks it to read then, the partition is its own.
    /// </summary>
    private static readonly TimeSpan FencedPause = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    private readonly InFlight _inFlight = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly Dictionary<string, long> _saved = [];
    private IConsumer<string, byte[]>? _consumer;
    private Ownership? _ownership;
    private long _savedAt;
    private long? _fencedAt;

    /// <summary>Does nothing: the first read opens it, so that a silo starts also while brokers are down.</summary>
    public Task Initialize(TimeSpan timeout) => Task.CompletedTask;

    public async Task<IList<IBatchContainer>> GetQueueMessagesAsync(int maxCount)
    {
        var batches = new List<IBatchContainer>();
        if (_fencedAt is { } fenced && time.GetElapsedTime(fenced) < FencedPause)
        {
            return batches;
        }

        var consumer = _consumer ?? await Open();
        if (time.GetElapsedTime(_savedAt) >= options.CheckpointInterval && !await Save())
        {
            return batches;
        }

        var room = Math.Min(options.Window - _inFlight.Count, maxCount < 0 ? ReadAtOnce : Math.Min(maxCount, ReadAtOnce));
        while (batches.Count < room && await Next(consumer) is { } result)
        {
            meter.Consumed(result.Topic);
            var (topic, number) = (topics.TopicOf(result.Topic), _inFlight.Add(result));
            if (EventMessage.TryRead(topic, result.Message, out var item, out var problem))
            {
                batches.Add(
                    new KafkaBatch(
                        StreamId.Create(item.Region == options.Region ? topic : Topics.Abroad + topic, item.StoreId),
                        item,
                        number
                    )
                );
            }
            else
            {
                _ = deadLetters.Bury(_inFlight, number, DeadLetters.Malformed, problem, _stopping.Token);
            }
        }

        return batches;
    }

    public Task MessagesDeliveredAsync(IList<IBatchContainer> messages)
    {
        _inFlight.Delivered(messages.Select(message => message.SequenceToken.SequenceNumber));
        return Task.CompletedTask;
    }

    /// <summary>A listener failed to process a message, after all retries.</summary>
    public void Undelivered(long number, string detail) =>
        _ = deadLetters.Bury(_inFlight, number, DeadLetters.Undelivered, detail, _stopping.Token);

    public async Task Shutdown(TimeSpan timeout)
    {
        meter.Forget(this);
        await _stopping.CancelAsync();
        if (_ownership is not null)
        {
            await Save();
        }

        await Close();
    }

    /// <summary>How far behind it is, by topic.</summary>
    public IEnumerable<PartitionLag> Lags()
    {
        if (_consumer is not { } consumer)
        {
            yield break;
        }

        var age = _inFlight.Oldest is { } oldest ? time.GetUtcNow().UtcDateTime - oldest : TimeSpan.Zero;
        foreach (var topic in topics.Read)
        {
            var end = consumer.GetWatermarkOffsets(new TopicPartition(topic, partition)).High;
            var next = _inFlight.Safe(topic) ?? _saved.GetValueOrDefault(topic);
            yield return new PartitionLag(
                topic,
                partition,
                end.IsSpecial ? 0 : Math.Max(0, end.Value - next),
                age < TimeSpan.Zero ? TimeSpan.Zero : age
            );
        }
    }

    private async Task<IConsumer<string, byte[]>> Open()
    {
        await topics.Ensure();
        _inFlight.Clear();
        _ownership = await checkpoints.Take(topics.Read, partition, _stopping.Token);
        _saved.Clear();
        foreach (var checkpoint in _ownership.Checkpoints)
        {
            _saved[checkpoint.Topic] = checkpoint.Next ?? 0;
        }

        (_fencedAt, _savedAt) = (null, time.GetTimestamp());
        var consumer = clients.Consumer();
        consumer.Assign(
            _ownership.Checkpoints.Select(checkpoint =>
                At(checkpoint.Topic, checkpoint.Next is { } next ? new Offset(next) : Offset.Beginning)
            )
        );
        _consumer = consumer;
        meter.Watch(this);
        return consumer;
    }

    private async Task<ConsumeResult<string, byte[]>?> Next(IConsumer<string, byte[]> consumer)
    {
        try
        {
            return consumer.Consume(TimeSpan.Zero);
        }
        catch (ConsumeException e) when (e.Error.Code == ErrorCode.Local_AutoOffsetReset)
        {
            await Move(consumer, e.ConsumerRecord.Topic);
        }
        catch (ConsumeException e) when (!e.Error.IsFatal)
        {
            // The client retries these by itself: a missing topic, a change of the leader.
            LogNotRead(e.Error.Code, e.ConsumerRecord.Topic, partition, e.Error.Reason);
        }

        return null;
    }

    /// <summary>
    /// The checkpoint points to no message. If it is after the end, the topic was lost and recreated, and all its messages are new. If it
    /// is before the beginning, messages were deleted too early. In both cases reading goes on at the oldest message, and listeners that
    /// miss a version fetch a snapshot.
    /// </summary>
    private async Task Move(IConsumer<string, byte[]> consumer, string topic)
    {
        var wanted = _inFlight.Safe(topic) ?? _saved.GetValueOrDefault(topic);
        var there = await Task.Run(() => consumer.QueryWatermarkOffsets(new TopicPartition(topic, partition), Timeout));
        var reason = wanted > there.High.Value ? "future" : "expired";
        LogMoved(topic, partition, wanted, reason, there.Low.Value, there.High.Value);
        meter.Moved(topic, reason);
        _inFlight.Move(topic, there.Low.Value);
        consumer.Assign(
            topics.Read.Select(each =>
                At(
                    each,
                    each == topic ? there.Low
                        : consumer.Position(new TopicPartition(each, partition)) is { IsSpecial: false } read ? read
                        : new Offset(_saved[each])
                )
            )
        );
    }

    private async Task<bool> Save()
    {
        _savedAt = time.GetTimestamp();
        var next = topics
            .Read.Select(topic => (Topic: topic, Next: _inFlight.Safe(topic)))
            .Where(each => each.Next is { } safe && _saved.GetValueOrDefault(each.Topic) != safe)
            .ToDictionary(each => each.Topic, each => each.Next!.Value);
        if (await checkpoints.Save(_ownership!, next, CancellationToken.None))
        {
            foreach (var (topic, offset) in next)
            {
                _saved[topic] = offset;
            }

            return true;
        }

        meter.Fenced();
        LogFenced(partition, FencedPause);
        _fencedAt = time.GetTimestamp();
        await Close();
        return false;
    }

    // Waits for the client's threads.
    private Task Close() => Interlocked.Exchange(ref _consumer, null) is { } consumer ? Task.Run(consumer.Dispose) : Task.CompletedTask;

    private TopicPartitionOffset At(string topic, Offset offset) => new(topic, partition, offset);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Kafka: {Code} while reading {Topic}/{Partition}: {Reason}")]
    private partial void LogNotRead(ErrorCode code, string topic, int partition, string reason);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The checkpoint of {Topic}/{Partition} points to {Wanted}, where nothing is ({Reason}): there is {Low} to {High}. "
            + "Reading goes on at the oldest"
    )]
    private partial void LogMoved(string topic, int partition, long wanted, string reason, long low, long high);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Another process has taken partition {Partition}; this one stops reading it for {Pause}"
    )]
    private partial void LogFenced(int partition, TimeSpan pause);
}
