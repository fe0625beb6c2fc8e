using Dukaan.Domains;
using Dukaan.Silo.Rows;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Values;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;

namespace Dukaan.Silo.Domains;

/// <summary>Has the names looked at that are due, of the stores in the partitions of a shard this process has the lease of. Looking twice is harmless.</summary>
internal sealed partial class DomainSweep(
    Shard shard, StorageOptions storage, IClusterClient grains, TimeProvider time, ILogger<DomainSweep> logger) : BackgroundService
{
    private const int AtOnce = 200;
    private const int SideBySide = 8;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    private readonly DueRows _rows = new(shard.Database, storage);

    /// <summary>Wakes every store that is due. Answers how many.</summary>
    internal async Task<int> Sweep(CancellationToken cancellationToken)
    {
        var partitions = shard.HeldPartitions().Select(DomainWakes.Partition).ToArray();
        var woken = 0;
        await foreach (var due in _rows.Until(DomainWakes.Kind, partitions, time.GetUtcNow(), AtOnce, cancellationToken))
        {
            await Parallel.ForEachAsync(
                due,
                new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellationToken },
                async (storeId, _) => await Wake(storeId));
            woken += due.Count;
        }

        return woken;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Sweep(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogNotSwept(failure);
            }
        }
    }

    private async Task Wake(string storeId)
    {
        try
        {
            Caller.Set(storeId, Caller.System);
            await grains.GetGrain<IDomainsGrain>(storeId).Wake();
        }
        catch (Exception failure)
        {
            LogNotWoken(failure, storeId); // it stays due: the next sweep tries again
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The sweep for names to look at could not be made; the next one is")]
    private partial void LogNotSwept(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Names of store {StoreId} are due and could not be looked at yet")]
    private partial void LogNotWoken(Exception exception, string storeId);
}
