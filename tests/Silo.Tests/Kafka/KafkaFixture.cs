using System.Text;
using Confluent.Kafka;
using Dukaan.Events;
using Dukaan.Silo.Kafka;
using Dukaan.TestKit;
using Dukaan.TestKit.Kafka;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Dukaan.Silo.Tests.Kafka;

/// <summary>A broker, and a silo whose events go over it.</summary>
public sealed class KafkaFixture : IAsyncLifetime
{
    private TestSilo? _silo;

    public TestBroker Broker { get; } = new();

    public KafkaOptions Options { get; private set; } = null!;

    public TestSilo Silo => _silo ?? throw new InvalidOperationException("The silo has not started yet.");

    /// <summary>Starts a silo whose events go over Kafka.</summary>
    public static Task<TestSilo> Start(KafkaOptions options, string? database = null, Action<IServiceCollection>? more = null) =>
        TestSilo.Start(
            database,
            silo => silo with { Kafka = options },
            services =>
            {
                services.AddSingleton(TimeProvider.System); // polling goes by the clock
                more?.Invoke(services);
            }
        );

    /// <summary>What the silo logged.</summary>
    public FakeLogCollector Log { get; } = new();

    public async Task InitializeAsync()
    {
        Options = Broker.Region() with { DeliveryTime = TimeSpan.FromSeconds(15), CheckpointInterval = TimeSpan.FromMilliseconds(50) };
        _silo = await Start(Options, more: services => services.AddLog(Log));
    }

    public async Task DisposeAsync()
    {
        await Silo.DisposeAsync();
        Broker.Dispose();
    }

    /// <summary>Puts something into the topic that every region hears.</summary>
    public async Task Produce(string key, string value)
    {
        using var producer = new ProducerBuilder<string, string>(new ProducerConfig(KafkaClients.Common(Options))).Build();
        await producer.ProduceAsync(
            new TopicPartition(Topics.StoreUpdates, KafkaPartitions.Of(key, Options.Partitions)),
            new Message<string, string> { Key = key, Value = value }
        );
    }

    /// <summary>Waits for a store's dead letter.</summary>
    public async Task<DeadLetter> DeadLetterOf(string store) =>
        await Task.Run(() =>
        {
            using var consumer = new ConsumerBuilder<string, string>(
                new ConsumerConfig(KafkaClients.Common(Options)) { GroupId = "test" }
            ).Build();
            consumer.Assign(new TopicPartitionOffset(new KafkaTopics(Options).DeadLetters, 0, Offset.Beginning));
            for (var until = DateTime.UtcNow.AddSeconds(90); DateTime.UtcNow < until; )
            {
                if (consumer.Consume(TimeSpan.FromSeconds(1)) is { } letter && letter.Message.Key == store)
                {
                    return new DeadLetter(
                        letter.Message.Value,
                        Encoding.UTF8.GetString(letter.Message.Headers.GetLastBytes("dead-reason"))
                    );
                }
            }

            throw new Xunit.Sdk.XunitException($"There should be a dead letter of store {store}.");
        });
}
