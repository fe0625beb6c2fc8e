using Dukaan.Silo.Clustering;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Orleans.Runtime;

namespace Dukaan.Silo.Hosting;

/// <summary>
/// Checks that each database is the shard that the settings say, and up to date, and that all shards with stores are configured. Starts the
/// readers and writers, and refreshes the shard map regularly. A shard that cannot be reached stops only its own stores, so waiting for it
/// does not delay the others.
/// </summary>
internal sealed partial class ShardStart(StoreShards shards, ShardSchemas schemas, DukaanSiloOptions options, ILogger<ShardStart> logger)
    : BackgroundService
{
    private const string BeSql =
        "INSERT INTO shard (name) VALUES ($1) ON CONFLICT (single_row) DO UPDATE SET single_row = true RETURNING name";

    private readonly HashSet<Shard> _unseen = [.. shards.All];

    /// <exception cref="OrleansConfigurationException">A database is another shard's, or stores live in one that is not named.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await See(shards.Main, cancellationToken);
        foreach (var shard in _unseen.ToList())
        {
            await TrySee(shard, cancellationToken);
        }

        await shards.Map.Refresh(cancellationToken);
        if (shards.Map.Stores.FirstOrDefault(store => shards.Named(store.Value) is null) is { Key: { } store, Value: var unknown })
        {
            throw new OrleansConfigurationException(
                $"Store {store} lives in the shard '{unknown}', which DUKAAN_SHARDS does not name. Name it, in all processes."
            );
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
        using var timer = new PeriodicTimer(options.Shards.Refresh);
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

            foreach (var shard in _unseen.ToList())
            {
                await TrySee(shard, stoppingToken);
            }
        }
    }

    /// <summary>Stops the process if a shard that is reached after the start is the wrong one, as it would have at the start.</summary>
    private async Task TrySee(Shard shard, CancellationToken cancellationToken)
    {
        try
        {
            await See(shard, cancellationToken);
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            LogAway(e, shard.Name);
        }
    }

    private async Task See(Shard shard, CancellationToken cancellationToken)
    {
        if (options.Migrate && !Shard.IsMain(shard.Name))
        {
            await schemas.Of(shard.Database).Migrate(cancellationToken);
        }

        await using var command = shard.Database.CreateCommand(BeSql);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = shard.Name });
        if (await command.ExecuteScalarAsync(cancellationToken) is string name && name != shard.Name)
        {
            throw new OrleansConfigurationException(
                $"A database is that of the shard '{name}' and was given as '{shard.Name}': DUKAAN_POSTGRES is '{ShardOptions.Main}', "
                    + "the others have their names in DUKAAN_SHARDS."
            );
        }

        _unseen.Remove(shard);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The shard map could not be read; it is {Age} old")]
    private partial void LogNotRead(Exception exception, TimeSpan age);

    [LoggerMessage(Level = LogLevel.Error, Message = "The shard {Shard} cannot be used yet; its stores wait, the others do not")]
    private partial void LogAway(Exception exception, string shard);
}
