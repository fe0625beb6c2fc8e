using Dukaan.Silo.Outbox;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Tests.Grains;
using Dukaan.TestKit;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dukaan.Silo.Tests.Outbox;

/// <summary>P6 on this side of the stream: every committed event is published, in order, whatever dies.</summary>
public sealed class RelayTests
{
    [Fact]
    public async Task What_is_committed_reaches_the_stream_in_order_and_leaves_the_outbox()
    {
        await using var silo = await TestSilo.Start();
        for (var i = 0; i < 20; i++)
        {
            await Add(silo, "store-1");
        }

        var heard = await Eventually.Becomes(
            () => silo.Grains.GetGrain<IListenerGrain>("store-1").Heard(),
            heard => heard.Length >= 20,
            "The listener should hear all 20 events."
        );
        Assert.Equal(Enumerable.Range(1, 20).Select(i => $"tally/store-1/t {i}"), heard);
        await Drained(silo);
    }

    [Fact]
    public async Task What_a_dead_process_committed_and_did_not_publish_goes_out_in_order_when_the_next_one_starts()
    {
        string database;
        await using (var dies = await TestSilo.Start(adjust: options => options with { Outbox = new OutboxOptions { Relay = false } }))
        {
            database = dies.Options.Postgres;
            for (var i = 0; i < 30; i++)
            {
                await Task.WhenAll(Add(dies, "store-1"), Add(dies, "store-2"), Add(dies, "store-3"));
            }

            Assert.Equal(90L, await Waiting(dies));
        }

        var publisher = new RecordingPublisher();
        await using var next = await Start(publisher, database);
        await Drained(next);

        foreach (var store in (string[])["store-1", "store-2", "store-3"])
        {
            Assert.Equal(string.Join(' ', Enumerable.Range(1, 30)), publisher.Of(store));
        }
    }

    [Fact]
    public async Task The_leases_of_a_process_that_was_killed_pass_to_the_next_of_its_name_at_once()
    {
        var database = await (await PostgresCluster.Shared).NewDatabase();
        await using (var pool = Database.Open(database))
        {
            var killed = new PartitionLeases(pool, Environment.MachineName, TimeSpan.FromHours(1), TimeSpan.FromSeconds(60));
            await killed.Keep(CancellationToken.None);
            Assert.Equal(OutboxPartition.Count, killed.Held.Count);
        }

        var publisher = new RecordingPublisher();
        await using var next = await Start(publisher, database);
        await Add(next, "store-1");

        await Drained(next);
        Assert.Equal("1", publisher.Of("store-1"));
    }

    [Fact]
    public async Task An_event_that_is_not_accepted_is_tried_again_and_those_behind_it_wait()
    {
        var refusals = 3;
        var publisher = new RecordingPublisher
        {
            Refuse = @event => @event.StoreId == "store-1" && Interlocked.Decrement(ref refusals) >= 0,
        };
        await using var silo = await Start(publisher);
        for (var i = 0; i < 5; i++)
        {
            await Add(silo, "store-1");
        }

        await Add(silo, "store-2");
        await Drained(silo);

        Assert.True(refusals < 0, "The publisher should have been asked again after each refusal.");
        Assert.Equal("1 2 3 4 5", publisher.Of("store-1"));
        Assert.Equal("1", publisher.Of("store-2"));
    }

    [Fact]
    public async Task A_store_that_cannot_be_published_holds_up_no_other()
    {
        var publisher = new RecordingPublisher { Refuse = @event => @event.StoreId == "store-1" };
        await using var silo = await Start(publisher);
        await Add(silo, "store-1");
        await Add(silo, "store-2");

        await Eventually.Holds(() => publisher.Of("store-2") == "1", "The event of store-2 should be published.");
        await Eventually.Holds(async () => await Waiting(silo) == 1, "What is published should be deleted, and what is not should stay.");
        publisher.Refuse = _ => false;
        await Drained(silo);
        Assert.Equal("1", publisher.Of("store-1"));
    }

    [Fact]
    public async Task An_orderly_stop_publishes_what_is_committed()
    {
        var publisher = new RecordingPublisher();
        var silo = await TestSilo.Start(
            adjust: options => options with { Outbox = new OutboxOptions { FlushTime = TimeSpan.FromMinutes(1) } },
            services: services => services.AddSingleton<IEventPublisher>(publisher)
        );
        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Add(silo, $"store-{i}")));
        var database = silo.Options.Postgres;
        await silo.DisposeAsync();

        Assert.Equal(100, publisher.Published.Count);
        await using var pool = Database.Open(database);
        await using var command = pool.CreateCommand("SELECT count(*) FROM outbox_lease WHERE expires_at > now()");
        Assert.Equal(0L, await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task How_much_waits_and_for_how_long_can_be_seen()
    {
        await using var silo = await TestSilo.Start(adjust: options => options with { Outbox = new OutboxOptions { Relay = false } });
        await Add(silo, "store-1");
        silo.Time.Advance(TimeSpan.FromMinutes(2));
        await using var pool = Database.Open(silo.Options.Postgres);
        var (depth, oldest) = await new OutboxTable(pool, TimeSpan.FromSeconds(60)).Measure(CancellationToken.None);

        Assert.Equal((1L, TimeSpan.FromMinutes(2)), (depth, silo.Time.GetUtcNow() - oldest));
        var health = silo.Services.GetRequiredService<IOutboxHealth>();
        await Eventually.Holds(() => health is { Depth: 1, Age.TotalMinutes: 2 }, "The gauge should have looked again.");
    }

    private static Task<TestSilo> Start(RecordingPublisher publisher, string? database = null) =>
        TestSilo.Start(database, services: services => services.AddSingleton<IEventPublisher>(publisher));

    private static async Task Add(TestSilo silo, string store)
    {
        Caller.Set(store, "system");
        await silo.Grains.GetGrain<ITallyGrain>($"{store}/t").Add();
    }

    private static Task Drained(TestSilo silo) =>
        Eventually.Holds(async () => await Waiting(silo) == 0, "The relay should have emptied the outbox.");

    private static async Task<long> Waiting(TestSilo silo)
    {
        await using var command = silo.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand("SELECT count(*) FROM outbox");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
