using Dukaan.Events;
using Dukaan.Silo.Kafka;
using Dukaan.Silo.Tests.Grains;
using Dukaan.TestKit;
using Dukaan.TestKit.Kafka;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Npgsql;
using Orleans.Runtime;

namespace Dukaan.Silo.Tests.Kafka;

/// <summary>Brokers, readers and checkpoints that come and go.</summary>
public sealed class KafkaBadDayTests : IDisposable
{
    private readonly TestBroker _broker = new();
    private readonly KafkaOptions _options;

    public KafkaBadDayTests() => _options = _broker.Region() with { CheckpointInterval = TimeSpan.FromMilliseconds(20) };

    public void Dispose() => _broker.Dispose();

    [Fact]
    public async Task What_was_not_delivered_before_a_stop_is_delivered_after_it_and_what_was_is_not()
    {
        var first = await KafkaFixture.Start(_options);
        var (taken, refused) = (new EventSource(first), new EventSource(first));
        await taken.Publish("1");
        await Heard(first, taken.Store, 1);
        await Listener(first, refused.Store).Refuse("1");
        await refused.Publish("1");
        await Eventually.Holds(async () => await Listener(first, refused.Store).Refused() > 0, "It should have been brought once.");
        await Eventually.Holds(async () => await CheckpointsIn(first) > 0, "What was delivered should be in a checkpoint.");
        await first.DisposeAsync();

        await using var second = await KafkaFixture.Start(_options, first.Options.Postgres);
        await Heard(second, refused.Store, 1);
        Assert.Empty(await Listener(second, taken.Store).Heard());
    }

    [Fact]
    public async Task Events_wait_in_the_outbox_while_the_broker_is_away_and_arrive_when_it_is_back()
    {
        if (!_broker.IsMock)
        {
            return;
        }

        await using var silo = await KafkaFixture.Start(_options with { AcceptTime = TimeSpan.FromSeconds(10) });
        var source = new EventSource(silo);
        await source.Publish("1");
        await Heard(silo, source.Store, 1);

        _broker.Down();
        await Assert.ThrowsAnyAsync<Confluent.Kafka.KafkaException>(() => source.Publish("2"));
        _broker.Up();
        await Eventually.Holds(() => Accepts(source), "The broker is back, and should take events.", TimeSpan.FromSeconds(60));
        await Eventually.Holds(
            async () => (await Listener(silo, source.Store).Heard()).Any(heard => heard.EndsWith(" 3", StringComparison.Ordinal)),
            "The event should arrive."
        );
    }

    [Fact]
    public async Task A_silo_starts_without_its_broker()
    {
        if (!_broker.IsMock)
        {
            return;
        }

        _broker.Down();
        await using var silo = await KafkaFixture.Start(_options);
        _broker.Up();
        var source = new EventSource(silo);
        await Eventually.Holds(() => Accepts(source), "The broker is back, and should take events.", TimeSpan.FromSeconds(60));
        await Heard(silo, source.Store, 1);
    }

    [Fact]
    public async Task A_checkpoint_from_the_future_is_counted_and_everything_there_is_is_read()
    {
        var database = await (await PostgresCluster.Shared).NewDatabase();
        await using (var connection = NpgsqlDataSource.Create(database))
        {
            await using var command = connection.CreateCommand(
                "INSERT INTO kafka_checkpoint (topic, partition, fence, next_offset) SELECT $1, partition, 1, 1000000 FROM "
                    + "generate_series(0, 7) AS partition"
            );
            command.Parameters.AddWithValue(Topics.StoreUpdates);
            await command.ExecuteNonQueryAsync();
        }

        using var meters = Observed.Meters();
        using var counted = new MetricCollector<long>(meters, KafkaMeter.Name, "dukaan.kafka.checkpoints.moved");
        await using var silo = await KafkaFixture.Start(_options, database, services => services.AddSingleton(meters));
        var source = new EventSource(silo);
        await source.Count(3);

        await Heard(silo, source.Store, 3);
        Assert.True(counted.Of("reason", "future") > 0, "That the topic is not what it was must be in the metrics.");
    }

    [Fact]
    public async Task Brokers_that_come_back_empty_are_named_and_everything_after_arrives()
    {
        if (!_broker.IsMock)
        {
            return;
        }

        string database,
            store;
        await using (var silo = await KafkaFixture.Start(_options))
        {
            var before = new EventSource(silo);
            await before.Count(3);
            await Heard(silo, before.Store, 3);
            await Eventually.Holds(async () => await CheckpointsIn(silo) > 0, "What was delivered should be in a checkpoint.");
            (database, store) = (silo.Options.Postgres, before.Store);
        }

        using var empty = new TestBroker();
        var log = new FakeLogCollector();
        using var meters = Observed.Meters();
        using var counted = new MetricCollector<long>(meters, KafkaMeter.Name, "dukaan.kafka.checkpoints.moved");
        await using var again = await KafkaFixture.Start(
            empty.Region(_options.Region) with
            {
                CheckpointInterval = _options.CheckpointInterval,
            },
            database,
            services => services.AddLog(log).AddSingleton(meters)
        );
        await Eventually.Holds(
            () => counted.Of("reason", "future") > 0,
            "That the topic is not what it was must be in the metrics.",
            TimeSpan.FromSeconds(60)
        );
        Assert.True(log.Has(LogLevel.Error, "checkpoint", Topics.StoreUpdates, "(future)"), "It must be in the log, with its topic.");

        var after = new EventSource(again, store);
        await after.Count(2);
        await Eventually.Holds(
            async () => (await Listener(again, store).Heard()).Length >= 2,
            "What is published after the loss should arrive.",
            TimeSpan.FromSeconds(60)
        );
    }

    [Fact]
    public async Task No_more_is_read_than_may_be_on_its_way()
    {
        await using var silo = await KafkaFixture.Start(_options with { Window = 20 });
        using var counted = silo.Services.Counter(KafkaMeter.Name, "dukaan.kafka.consumed");
        var source = new EventSource(silo);
        await Listener(silo, source.Store).Refuse("1");
        await source.Count(100);
        await Eventually.Holds(async () => await Listener(silo, source.Store).Refused() > 1, "It should be tried again and again.");
        Assert.InRange(counted.Total(), 1, 20);

        await Listener(silo, source.Store).Refuse(null);
        await Heard(silo, source.Store, 100);
    }

    [Fact]
    public async Task Topics_with_another_number_of_partitions_stop_the_start()
    {
        var failure = await Assert.ThrowsAnyAsync<OrleansConfigurationException>(() =>
            new KafkaTopics(_options with { Partitions = 5 }).Ensure()
        );

        Assert.Contains("DUKAAN_KAFKA_PARTITIONS", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Topics_are_made_so_that_no_broker_alone_loses_an_event()
    {
        foreach (var topic in new KafkaTopics(_options with { Replication = 3 }).Wanted())
        {
            Assert.Equal(3, topic.ReplicationFactor);
            Assert.Equal("2", topic.Configs["min.insync.replicas"]);
            Assert.Equal("false", topic.Configs["unclean.leader.election.enable"]);
        }
    }

    private static IListenerGrain Listener(TestSilo silo, string store) => silo.Grains.GetGrain<IListenerGrain>(store);

    private static Task Heard(TestSilo silo, string store, int count) =>
        Eventually.Holds(
            async () => (await Listener(silo, store).Heard()).Length >= count,
            $"The listener should hear {count} events.",
            TimeSpan.FromSeconds(60)
        );

    private static async Task<bool> Accepts(EventSource source)
    {
        try
        {
            await source.Publish("3");
            return true;
        }
        catch (Confluent.Kafka.KafkaException)
        {
            return false;
        }
    }

    private static async Task<long> CheckpointsIn(TestSilo silo)
    {
        await using var command = silo
            .Services.GetRequiredService<NpgsqlDataSource>()
            .CreateCommand("SELECT count(*) FROM kafka_checkpoint WHERE next_offset > 0");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
