using Dukaan.Orders;
using Dukaan.Silo.Rows;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Values;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;

namespace Dukaan.Silo.Orders;

/// <summary>
/// Wakes the orders that are due in the partitions of a shard this process has the lease of: those that nobody came back to, and those a dead process was
/// busy with. Waking is harmless, so that it does not matter if two processes believe they hold a partition.
/// </summary>
internal sealed partial class OrderSweep(
    Shard shard,
    IClusterClient grains,
    OrderSweepOptions options,
    StorageOptions storage,
    TimeProvider time,
    ILogger<OrderSweep> logger) : BackgroundService
{
    private const int AtOnce = 500;
    private const int Wakers = 16;

    private readonly DueRows _rows = new(shard.Database, storage);

    /// <summary>Wakes every order that is due, the longest due first. Answers how many.</summary>
    internal async Task<int> Sweep(CancellationToken cancellationToken)
    {
        var partitions = shard.HeldPartitions().Select(OrderWakes.Partition).ToArray();
        var woken = 0;
        await foreach (var due in _rows.Until(OrderWakes.Kind, partitions, time.GetUtcNow(), AtOnce, cancellationToken))
        {
            await Parallel.ForEachAsync(
                due,
                new ParallelOptions { MaxDegreeOfParallelism = Wakers, CancellationToken = cancellationToken },
                async (order, _) => await Wake(order));
            woken += due.Count;
        }

        return woken;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Interval, time);
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

    private async Task Wake(string orderKey)
    {
        try
        {
            Caller.Set(StoreKey.Store(orderKey), Caller.System);
            await grains.GetGrain<IOrderGrain>(orderKey).Wake();
        }
        catch (Exception failure)
        {
            LogNotWoken(failure, orderKey); // it stays due: the next sweep tries again
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The sweep for orders that are due could not be made; the next one is")]
    private partial void LogNotSwept(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Order {Order} is due and could not be woken yet")]
    private partial void LogNotWoken(Exception exception, string order);
}
