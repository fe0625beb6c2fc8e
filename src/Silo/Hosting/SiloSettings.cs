using Dukaan.Events;
using Dukaan.Silo.Kafka;
using Dukaan.Silo.Tenancy;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Streams;

namespace Dukaan.Silo.Hosting;

/// <summary>What every silo is told: the tenant check, limits, streams.</summary>
internal static class SiloSettings
{
    public static void Apply(ISiloBuilder silo, DukaanSiloOptions options)
    {
        silo.AddIncomingGrainCallFilter<TenantFilter>();
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
            // Who listens is known from the grains' attributes; nothing about subscriptions is stored.
            streams.ConfigureStreamPubSub(StreamPubSubType.ImplicitOnly);
            streams.ConfigurePullingAgent(agent =>
                agent.Configure(pulling => pulling.GetQueueMsgsTimerPeriod = TimeSpan.FromMilliseconds(25))
            );
        });
    }
}
