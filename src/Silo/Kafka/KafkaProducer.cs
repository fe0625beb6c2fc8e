using Confluent.Kafka;
using Microsoft.Extensions.Logging;
using ErrorCode = Confluent.Kafka.ErrorCode;

namespace Dukaan.Silo.Kafka;

/// <summary>The producer of this process. It is replaced after an error from which a producer does not recover.</summary>
internal sealed partial class KafkaProducer(KafkaClients clients, KafkaTopics topics, ILogger<KafkaProducer> logger) : IDisposable
{
    private readonly Lock _lock = new();
    private IProducer<string, byte[]>? _producer;

    /// <summary>Returns once all in-sync replicas have it.</summary>
    /// <exception cref="KafkaException">It was not accepted, or the outcome is unknown.</exception>
    public async Task Produce(TopicPartition partition, Message<string, byte[]> message)
    {
        await topics.Ensure();
        var producer = Current();
        try
        {
            await producer.ProduceAsync(partition, message);
        }
        catch (ProduceException<string, byte[]> e)
        {
            if (e.Error.IsFatal || e.Error.Code == ErrorCode.Local_Fatal)
            {
                Replace(producer, e.Error.Reason);
            }
            // The brokers may have come back without their topics.
            topics.Doubt();
            throw;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _producer?.Flush(TimeSpan.FromSeconds(2));
            _producer?.Dispose();
            _producer = null;
        }
    }

    private IProducer<string, byte[]> Current()
    {
        lock (_lock)
        {
            return _producer ??= clients.Producer();
        }
    }

    private void Replace(IProducer<string, byte[]> broken, string reason)
    {
        lock (_lock)
        {
            if (_producer != broken)
            {
                return;
            }

            LogReplaced(reason);
            _producer = null;
        }

        // Disposing waits for its threads, and the caller may be one of them.
        _ = Task.Run(broken.Dispose);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The Kafka producer cannot go on and is replaced: {Reason}")]
    private partial void LogReplaced(string reason);
}
