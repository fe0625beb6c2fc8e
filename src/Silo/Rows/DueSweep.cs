using Dukaan.Saving;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Rows;

/// <summary>
/// Wakes the grains that are due in the partitions of a shard whose lease this process has: those that nobody called, and those that a
/// crashed process was busy with. Waking is idempotent, so two processes may believe that they hold a partition.
/// </summary>
/// <param name="kind">The kind of the rows that say when, see <see cref="WakeRow"/>.</param>
/// <param name="interval">How often each partition is swept.</param>
/// <param name="atOnce">How many rows are read at once.</param>
/// <param name="sideBySide">How many grains are woken in parallel.</param>
internal abstract partial class DueSweep(
    Shard shard,
    StorageOptions storage,
    TimeProvider time,
    string kind,
    TimeSpan interval,
    int atOnce,
    int sideBySide,
    ILogger log
) : BackgroundService
{
    private readonly DueRows _rows = new(shard.Database, storage, kind);

    /// <summary>Wakes all due grains, the longest due first. Returns how many.</summary>
    internal async Task<int> Sweep(CancellationToken cancellationToken)
    {
        var partitions = shard.HeldPartitions().Select(Partitions.Key).ToArray();
        var woken = 0;
        await foreach (var due in _rows.Until(partitions, time.GetUtcNow(), atOnce, cancellationToken))
        {
            await Parallel.ForEachAsync(
                due,
                new ParallelOptions { MaxDegreeOfParallelism = sideBySide, CancellationToken = cancellationToken },
                async (id, _) => await TryWake(id)
            );
            woken += due.Count;
        }

        return woken;
    }

    /// <summary>Wakes the grain of a row. Exceptions are logged: the row stays due, and the next sweep tries again.</summary>
    protected abstract Task Wake(string id);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Sweep(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogNotSwept(log, failure, kind);
            }
        }
    }

    private async Task TryWake(string id)
    {
        try
        {
            await Wake(id);
        }
        catch (Exception failure)
        {
            LogNotWoken(log, failure, kind, id);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The sweep for due grains ({Kind}) failed; the next one follows")]
    private static partial void LogNotSwept(ILogger log, Exception exception, string kind);

    [LoggerMessage(2, LogLevel.Warning, "The due grain ({Kind}, {Id}) could not be woken; the next sweep tries again")]
    private static partial void LogNotWoken(ILogger log, Exception exception, string kind, string id);
}
