using Dukaan.Sellers;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.TestKit;
using Dukaan.Values;
using Orleans.Runtime;

namespace Dukaan.Silo.Tests.Shards;

/// <summary>What a process makes sure of before it works on several databases.</summary>
public sealed class ShardStartTests
{
    [Fact]
    public async Task A_shard_that_is_away_keeps_no_other_from_starting_and_is_used_once_it_is_there()
    {
        var cluster = await PostgresCluster.Shared;
        var far = await cluster.NewDatabase();
        var name = far.Split("Database=")[1];
        await cluster.Execute($"ALTER DATABASE {name} RENAME TO {name}_away");
        await using var silo = await Start(await cluster.NewDatabase(), ("ent1", far));

        await silo.Grains.GetGrain<ISellerGrain>(Ids.Token()).Register(new Phone("+919800000701"));
        await cluster.Execute($"ALTER DATABASE {name}_away RENAME TO {name}");
        await Eventually.Holds(
            async () => await Name(far) == "ent1",
            "the database should become the shard ent1 once it is there",
            TimeSpan.FromSeconds(60)
        );
    }

    [Fact]
    public async Task A_database_of_one_shard_is_never_anothers()
    {
        var cluster = await PostgresCluster.Shared;
        var (main, far) = (await cluster.NewDatabase(), await cluster.NewDatabase());
        await (await Start(main, ("ent1", far))).DisposeAsync();

        Assert.Contains("'ent1'", (await Refused(main, ("ent2", far))).Message, StringComparison.Ordinal);
        Assert.Contains("'main'", (await Refused(await cluster.NewDatabase(), ("ent2", main))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shard_in_which_stores_live_must_be_named()
    {
        await using var shards = await TwoShards.Start();
        await shards.Move(TwoShards.Far);

        var error = await Refused(shards.One.Pool.ConnectionString);

        Assert.Contains(shards.Store, error.Message, StringComparison.Ordinal);
        Assert.Contains("DUKAAN_SHARDS", error.Message, StringComparison.Ordinal);
    }

    private static Task<OrleansConfigurationException> Refused(string main, params (string Name, string Database)[] shards) =>
        Assert.ThrowsAnyAsync<OrleansConfigurationException>(() => Start(main, shards));

    private static Task<TestSilo> Start(string main, params (string Name, string Database)[] shards) =>
        TestSilo.Start(main, options => options with { Shards = new ShardOptions
                {
                    Databases = shards.ToDictionary(shard => shard.Name, shard => shard.Database),
                    Refresh = TimeSpan.FromMilliseconds(100),
                } });

    private static async Task<string?> Name(string connection)
    {
        await using var database = Dukaan.Silo.Postgres.Database.Open(connection);
        await using var command = database.CreateCommand("SELECT name FROM shard");
        return await command.ExecuteScalarAsync() as string;
    }
}
