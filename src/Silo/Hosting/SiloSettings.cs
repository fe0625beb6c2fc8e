using Dukaan.Events;
using Dukaan.Silo.Kafka;
using Dukaan.Silo.Tenancy;
using Dukaan.Silo.Usage;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Streams;

namespace Dukaan.Silo.Hosting;

/// <summary>The settings of every silo: the tenant check, limits, streams.</summary>
internal static class SiloSettings
{
    /// <summary>Over which the stores' events are spread where a stream is in memory; events of one store stay in order.</summary>
    private const int MemoryQueues = 2;

    public static void Apply(ISiloBuilder silo, DukaanSiloOptions options)
    {
        silo.AddIncomingGrainCallFilter<TenantFilter>();
        silo.AddGrainService<ShopUsageService>();
        silo.Configure<SiloMessagingOptions>(messaging =>
        {
            messaging.ResponseTimeout = options.ResponseTimeout;
            messaging.MaxEnqueuedRequestsHardLimit = options.MaxWaitingCalls;
            messaging.MaxEnqueuedRequestsHardLimit_StatelessWorker = options.MaxWaitingCalls;
        });
        silo.Configure<ClientMessagingOptions>(messaging => messaging.ResponseTimeout = options.ResponseTimeout);
        silo.Configure<GrainCollectionOptions>(collection => collection.CollectionAge = options.IdleGrains);
        if (options.Kafka is { } kafka)
        {
            silo.AddKafkaStreams(kafka);
            return;
        }

        silo.AddMemoryStreams(Topics.Provider, streams =>
        {
            // Subscriptions come from the grains' attributes and are not stored.
            streams.ConfigureStreamPubSub(StreamPubSubType.ImplicitOnly);
            // Every queue is polled so often, also without traffic: eight of them, forty times a second, took a tenth of a core.
            // What must be prompt is told (VersionBoard); the stream brings what such a word did not.
            streams.ConfigurePartitioning(MemoryQueues);
            streams.ConfigurePullingAgent(agent =>
                agent.Configure(pulling => pulling.GetQueueMsgsTimerPeriod = TimeSpan.FromMilliseconds(250))
            );
        });
    }
}
