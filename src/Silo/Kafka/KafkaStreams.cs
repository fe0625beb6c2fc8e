using Dukaan.Events;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using Orleans.Hosting;
using Orleans.Streams;

namespace Dukaan.Silo.Kafka;

/// <summary>Carries the streams of events over Kafka instead of memory.</summary>
internal static class KafkaStreams
{
    public static ISiloBuilder AddKafkaStreams(this ISiloBuilder silo, KafkaOptions options)
    {
        silo.Services.AddSingleton(options);
        silo.Services.TryAddSingleton<KafkaTopics>();
        silo.Services.TryAddSingleton<KafkaClients>();
        silo.Services.TryAddSingleton<KafkaProducer>();
        silo.Services.TryAddSingleton<KafkaMeter>();
        silo.Services.TryAddSingleton<DeadLetters>();
        silo.Services.TryAddSingleton(services => new Checkpoints(
            services.GetRequiredService<NpgsqlDataSource>(),
            TimeSpan.FromSeconds(5)
        ));
        return silo.AddPersistentStreams(
            Topics.Provider,
            static (services, name) => new KafkaAdapterFactory(services, name),
            streams =>
            {
                // Subscriptions come from the grains' attributes and are not stored.
                streams.ConfigureStreamPubSub(StreamPubSubType.ImplicitOnly);
                streams.ConfigurePullingAgent(agent =>
                    agent.Configure(pulling =>
                        (pulling.GetQueueMsgsTimerPeriod, pulling.MaxEventDeliveryTime) = (options.PollInterval, options.DeliveryTime)
                    )
                );
            }
        );
    }
}
