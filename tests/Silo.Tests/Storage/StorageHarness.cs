using System.Diagnostics.Metrics;
using Dukaan.Saving;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Homes;
using Dukaan.Silo.Hosting;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Silo.Usage;
using Dukaan.Storefront;
using Dukaan.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Npgsql;
using Orleans;
using Orleans.Runtime;

namespace Dukaan.Silo.Tests.Storage;

/// <summary>The storage alone, as one process has it: own pool, own queue. Two of them on one database are two silos.</summary>
internal sealed class StorageHarness : IAsyncDisposable
{
    private readonly MetricCollector<int> _batches;

    public static readonly GrainType Type = GrainType.Create("shelf");

    private StorageHarness(
        string connection,
        StorageOptions options,
        ShardOptions shards,
        IUpcast[] upcasts,
        CommitMode commit = CommitMode.Server
    )
    {
        Pool = Database.Open(connection, commit: commit);
        Map = new ShardMap(Pool);
        Shards = new StoreShards(
            Pool,
            Map,
            shards,
            maxConnections: 20,
            Parts(
                new DukaanSiloOptions
                {
                    Postgres = connection,
                    Storage = options,
                    Shards = shards,
                    Home = new HomeOptions { Commit = commit },
                }
            )
        );
        Storage = new PostgresGrainStorage(Shards, new StateCodec(upcasts));
        Options = options;
        _batches = new MetricCollector<int>(Meters, StorageMeter.Name, "dukaan.storage.batch");
    }

    public NpgsqlDataSource Pool { get; }

    public IMeterFactory Meters { get; } = Observed.Meters();

    /// <summary>How many writes each commit had.</summary>
    public IReadOnlyList<int> Batches => [.. _batches.GetMeasurementSnapshot().Select(batch => batch.Value)];

    public ShardMap Map { get; }

    public StoreShards Shards { get; }

    public WriteQueue Queue => Shards.Main.Writes;

    public ReadQueue Reads => Shards.Main.Reads;

    public PostgresGrainStorage Storage { get; }

    public StorageOptions Options { get; }

    public ManualTime Time { get; } = new();

    public ShopUsage Usage { get; } = new(new SnapshotBoard(), TimeProvider.System);

    public static async Task<StorageHarness> Start(string? connection = null, StorageOptions? options = null, params IUpcast[] upcasts)
    {
        connection ??= await (await PostgresCluster.Shared).NewDatabase();
        var harness = new StorageHarness(connection, options ?? new StorageOptions(), new ShardOptions(), upcasts);
        await harness.StartQueues();
        return harness;
    }

    /// <summary>The storage of a home whose commits wait for a standby.</summary>
    public static async Task<StorageHarness> Far(string connection)
    {
        var harness = new StorageHarness(connection, new StorageOptions { Writers = 1 }, new ShardOptions(), [], CommitMode.Far);
        await harness.StartQueues();
        return harness;
    }

    /// <summary>The storage over several databases. It looks at the shard map now, and then only where a database refuses.</summary>
    public static async Task<StorageHarness> Start(string connection, ShardOptions shards)
    {
        var harness = new StorageHarness(connection, new StorageOptions(), shards, []);
        await harness.Map.Refresh();
        await harness.StartQueues();
        return harness;
    }

    /// <summary>What an activation sees when it reads.</summary>
    public async Task<GrainState<T>> Read<T>(string key, string kind = "shelf")
        where T : new()
    {
        var state = new GrainState<T>(new T());
        await Storage.ReadStateAsync(kind, GrainId.Create(Type, key), state);
        return state;
    }

    public Task Write<T>(string key, GrainState<T> state, string kind = "shelf") =>
        Storage.WriteStateAsync(kind, GrainId.Create(Type, key), state);

    public Task Clear<T>(string key, GrainState<T> state, string kind = "shelf") =>
        Storage.ClearStateAsync(kind, GrainId.Create(Type, key), state);

    /// <summary>A first write.</summary>
    public async Task<GrainState<Shelf>> Put(string key, Shelf shelf)
    {
        var state = new GrainState<Shelf>(shelf);
        await Write(key, state);
        return state;
    }

    public async Task<T> Scalar<T>(string sql, params object[] parameters)
    {
        await using var command = Pool.CreateCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        }

        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async Task Execute(string sql)
    {
        await using var command = Pool.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private ServiceProvider Parts(DukaanSiloOptions options)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton<TimeProvider>(Time).AddSingleton(new StorageMeter(Meters));
        ShardServices.AddShardParts(services, options);
        return services.BuildServiceProvider();
    }

    private async Task StartQueues()
    {
        foreach (var shard in Shards.All)
        {
            await shard.Reads.StartAsync(CancellationToken.None);
            await shard.Writes.StartAsync(CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var shard in Shards.All)
        {
            await shard.Writes.StopAsync(CancellationToken.None);
            await shard.Reads.StopAsync(CancellationToken.None);
        }

        await Shards.DisposeAsync();
        Map.Dispose();
        await Pool.DisposeAsync();
        _batches.Dispose();
        Meters.Dispose();
    }
}
