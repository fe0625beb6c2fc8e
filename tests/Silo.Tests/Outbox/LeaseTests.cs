using Dukaan.Silo.Outbox;
using Dukaan.Silo.Postgres;
using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.Silo.Tests.Outbox;

/// <summary>One publisher per partition, also while one is being replaced.</summary>
public sealed class LeaseTests : IAsyncLifetime
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private NpgsqlDataSource _database = null!;

    public async Task InitializeAsync() => _database = Database.Open(await (await PostgresCluster.Shared).NewDatabase());

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Of_two_silos_one_has_a_partition()
    {
        var (one, other) = (Silo("one"), Silo("other"));
        await Task.WhenAll(one.Keep(default), other.Keep(default));

        Assert.Equal(OutboxPartition.Count, one.Held.Count + other.Held.Count);
        Assert.Empty(one.Held.Keys.Intersect(other.Held.Keys));
    }

    [Fact]
    public async Task What_is_given_back_the_next_takes_with_a_higher_fence()
    {
        var (one, other) = (Silo("one"), Silo("other"));
        await one.Keep(default);
        await one.Release(default);
        await other.Keep(default);

        Assert.Empty(one.Held);
        Assert.All(other.Held.Values, lease => Assert.Equal(2, lease.Fence));
    }

    [Fact]
    public async Task A_lease_that_ran_out_is_not_held_before_the_database_gives_it_away()
    {
        var one = Silo("one", TimeSpan.FromMilliseconds(500));
        await one.Keep(default);
        var other = Silo("other");
        await Eventually.Holds(
            async () =>
            {
                await Expire(other);
                return other.Held.Count == OutboxPartition.Count;
            },
            "The other silo should get what ran out."
        );

        Assert.All(one.Held.Values, lease => Assert.False(lease.Holds, "The first silo still believes in a lease that the other has."));
        Assert.All(other.Held.Values, lease => Assert.True(lease.Holds));
    }

    [Fact]
    public async Task Who_lost_a_partition_deletes_nothing_of_it()
    {
        await using (
            var command = _database.CreateCommand(
                "INSERT INTO outbox (partition, store_id, aggregate, version, index, topic, type, schema, payload, at) VALUES ($1, 's', "
                    + "'a', 1, 0, 't', 't', 1, '1', now())"
            )
        )
        {
            command.Parameters.Add(new NpgsqlParameter { Value = OutboxPartition.Of("s") });
            await command.ExecuteNonQueryAsync();
        }

        var old = Silo("same name");
        await old.Keep(default);
        var table = new OutboxTable(_database, Limit);
        var read = await table.Next(old.Held.Keys, [], 10, default);
        var next = Silo("same name");
        await next.Keep(default);

        await table.Delete(read, [.. old.Held.Values], default);
        Assert.Equal(1, (await table.Measure(default)).Depth);
        await table.Delete(read, [.. next.Held.Values], default);
        Assert.Equal(0, (await table.Measure(default)).Depth);
    }

    [Fact]
    public void A_stores_partition_is_the_same_for_ever() =>
        Assert.Equal([5, 12, 10], new[] { "", "a", "01j9z3c4r5s6t7v8w9x0y1z2a3" }.Select(store => (int)OutboxPartition.Of(store)));

    private PartitionLeases Silo(string name, TimeSpan? duration = null) => new(_database, name, duration ?? Long, Limit);

    /// <summary>Looks again now, though its time has not come.</summary>
    private static async Task Expire(PartitionLeases leases)
    {
        await leases.Release(default);
        await leases.Keep(default);
    }
}
