using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Orleans.Runtime;

namespace Dukaan.Silo.Shards;

/// <summary>
/// Makes sure that each database is the shard it is taken for, and that all shards are known in which stores live; starts what reads and writes;
/// and looks at the map again and again.
/// </summary>
internal sealed partial class ShardStart(StoreShards shards, ShardOptions options, ILogger<ShardStart> logger) : BackgroundService
{
    private const string BeSql = "INSERT INTO shard (name) VALUES ($1) ON CONFLICT (single_row) DO UPDATE SET single_row = true RETURNING name";

    /// <exception cref="OrleansConfigurationException">A database is another shard's, or stores live in one that is not named.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var shard in shards.All)
        {
            await Be(shard, cancellationToken);
        }

        await shards.Map.Refresh(cancellationToken);
        if (shards.Map.Stores.FirstOrDefault(store => shards.Named(store.Value) is null) is { Key: { } store, Value: var unknown })
        {
            throw new OrleansConfigurationException($"Store {store} lives in the shard '{unknown}', which DUKAAN_SHARDS does not name. Name it, in all processes.");
        }

        foreach (var shard in shards.All)
        {
            await shard.Reads.StartAsync(cancellationToken);
            await shard.Writes.StartAsync(cancellationToken);
        }

        await base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(shards.All.Select(shard => shard.Writes.StopAsync(cancellationToken)));
        await Task.WhenAll(shards.All.Select(shard => shard.Reads.StopAsync(cancellationToken)));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Refresh);
        while (shards.All.Count > 1 && await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await shards.Map.Refresh(stoppingToken);
            }
            catch (Exception e) when (e is NpgsqlException or TimeoutException)
            {
                LogNotRead(e, shards.Map.Age);
            }
        }
    }

    private static async Task Be(Shard shard, CancellationToken cancellationToken)
    {
        await using var command = shard.Database.CreateCommand(BeSql);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = shard.Name });
        if (await command.ExecuteScalarAsync(cancellationToken) is string name && name != shard.Name)
        {
            throw new OrleansConfigurationException(
                $"A database is that of the shard '{name}' and was given as '{shard.Name}': DUKAAN_POSTGRES is '{ShardOptions.Main}', the others have their names in DUKAAN_SHARDS.");
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The shard map could not be read; it is {Age} old")]
    private partial void LogNotRead(Exception exception, TimeSpan age);
}
