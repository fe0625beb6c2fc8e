using Dukaan.Saving;
using Dukaan.Silo.Hosting;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Storage;
using Dukaan.TestKit;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Orleans;
using Orleans.Runtime;

namespace Dukaan.Silo.Tests.Storage;

/// <summary>The storage alone, as one process has it: own pool, own queue. Two of them on one database are two silos.</summary>
internal sealed class StorageHarness : IAsyncDisposable
{
    public static readonly GrainType Type = GrainType.Create("shelf");

    private StorageHarness(string connection, StorageOptions options, IUpcast[] upcasts)
    {
        Pool = Database.Open(connection);
        Queue = new WriteQueue(Pool, options, Time, new OutboxSignal(), new StorageMeter(Meters), NullLogger<WriteQueue>.Instance);
        Reads = new ReadQueue(Pool, options);
        Storage = new PostgresGrainStorage(Queue, new RecordReader(Pool, Reads, options), new StateCodec(upcasts));
        Options = options;
    }

    public NpgsqlDataSource Pool { get; }

    public TestMeters Meters { get; } = new();

    public WriteQueue Queue { get; }

    public ReadQueue Reads { get; }

    public PostgresGrainStorage Storage { get; }

    public StorageOptions Options { get; }

    public ManualTime Time { get; } = new();

    public static async Task<StorageHarness> Start(string? connection = null, StorageOptions? options = null, params IUpcast[] upcasts)
    {
        var harness = new StorageHarness(connection ?? await (await PostgresCluster.Shared).NewDatabase(), options ?? new StorageOptions(), upcasts);
        await harness.Queue.StartAsync(CancellationToken.None);
        await harness.Reads.StartAsync(CancellationToken.None);
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

    public Task Write<T>(string key, GrainState<T> state, string kind = "shelf") => Storage.WriteStateAsync(kind, GrainId.Create(Type, key), state);

    public Task Clear<T>(string key, GrainState<T> state, string kind = "shelf") => Storage.ClearStateAsync(kind, GrainId.Create(Type, key), state);

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

    public async ValueTask DisposeAsync()
    {
        await Queue.StopAsync(CancellationToken.None);
        await Reads.StopAsync(CancellationToken.None);
        await Pool.DisposeAsync();
        Meters.Dispose();
    }
}
