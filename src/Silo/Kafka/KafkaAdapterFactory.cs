using System.Collections.Concurrent;
using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Orleans.Providers.Streams.Common;
using Orleans.Streams;

namespace Dukaan.Silo.Kafka;

/// <summary>The parts of the stream provider over Kafka, as Orleans asks for them.</summary>
internal sealed partial class KafkaAdapterFactory : IQueueAdapterFactory
{
    private readonly KafkaTopics _topics;
    private readonly KafkaAdapter _adapter;
    private readonly KafkaPartitions _partitions;
    private readonly SimpleQueueAdapterCache _cache;
    private readonly ConcurrentDictionary<QueueId, KafkaReceiver> _receivers = new();
    private readonly ILogger<KafkaAdapterFactory> _logger;

    public KafkaAdapterFactory(IServiceProvider services, string name)
    {
        var options = services.GetRequiredService<KafkaOptions>();
        _logger = services.GetRequiredService<ILogger<KafkaAdapterFactory>>();
        _topics = services.GetRequiredService<KafkaTopics>();
        _partitions = new KafkaPartitions(name, options.Partitions);
        _cache = new SimpleQueueAdapterCache(
            new SimpleQueueCacheOptions { CacheSize = options.Window },
            name,
            services.GetRequiredService<ILoggerFactory>()
        );
        _adapter = new KafkaAdapter(
            name,
            options,
            _topics,
            services.GetRequiredService<KafkaProducer>(),
            services.GetRequiredService<KafkaMeter>(),
            queue => _receivers[queue] = ActivatorUtilities.CreateInstance<KafkaReceiver>(services, (int)queue.GetNumericId())
        );
    }

    /// <summary>Checks the topics. A silo starts also while brokers are down: events wait in the outbox.</summary>
    public async Task<IQueueAdapter> CreateAdapter()
    {
        try
        {
            await _topics.Ensure();
        }
        catch (KafkaException e)
        {
            LogNoBroker(e);
        }

        return _adapter;
    }

    public IQueueAdapterCache GetQueueAdapterCache() => _cache;

    public IStreamQueueMapper GetStreamQueueMapper() => _partitions;

    public Task<IStreamFailureHandler> GetDeliveryFailureHandler(QueueId queueId) =>
        Task.FromResult<IStreamFailureHandler>(new KafkaFailures(() => _receivers.GetValueOrDefault(queueId)));

    [LoggerMessage(Level = LogLevel.Error, Message = "Kafka does not answer; events wait in the outbox until it does")]
    private partial void LogNoBroker(Exception exception);
}
