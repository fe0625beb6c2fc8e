using Dukaan.Silo.Kafka;
using Dukaan.Silo.Postgres;
using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.Silo.Tests.Kafka;

/// <summary>Checkpoints, and who may move them.</summary>
public sealed class CheckpointTests : IAsyncLifetime
{
    private static readonly string[] Topics = ["orders", "product_updates"];
    private NpgsqlDataSource _database = null!;
    private Checkpoints _checkpoints = null!;

    public async Task InitializeAsync()
    {
        _database = Database.Open(await (await PostgresCluster.Shared).NewDatabase());
        _checkpoints = new Checkpoints(_database, TimeSpan.FromSeconds(60));
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task A_partition_that_was_never_read_has_none()
    {
        var owner = await Take(0);

        Assert.Equal(Topics, owner.Checkpoints.Select(checkpoint => checkpoint.Topic).Order());
        Assert.All(owner.Checkpoints, checkpoint => Assert.Null(checkpoint.Next));
    }

    [Fact]
    public async Task The_next_owner_goes_on_where_the_former_was()
    {
        Assert.True(await Save(await Take(0), "orders", 12), "The owner may save.");

        Assert.Equal(12, Next(await Take(0), "orders"));
        Assert.Null(Next(await Take(1), "orders"));
    }

    [Fact]
    public async Task A_former_owner_is_told_and_changes_nothing()
    {
        var former = await Take(0);
        var owner = await Take(0);
        Assert.True(await Save(owner, "orders", 20), "The owner may save.");

        Assert.False(await Save(former, "orders", 99), "A former owner must be told that it is one.");
        Assert.Equal(20, Next(await Take(0), "orders"));
    }

    private Task<Ownership> Take(int partition) => _checkpoints.Take(Topics, partition, CancellationToken.None);

    private Task<bool> Save(Ownership owner, string topic, long next) =>
        _checkpoints.Save(owner, new Dictionary<string, long> { [topic] = next }, CancellationToken.None);

    private static long? Next(Ownership owner, string topic) => owner.Checkpoints.Single(checkpoint => checkpoint.Topic == topic).Next;
}
