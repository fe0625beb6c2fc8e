using Dukaan.Orders;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Values;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;
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

    private const string DueSql = """
        SELECT id, sort FROM grain_row
        WHERE kind = $1 AND key = ANY($2) AND sort <= $3 AND (sort, id) > ($4, $5) ORDER BY sort, id LIMIT $6
        """;

    /// <summary>Wakes every order that is due, the longest due first. Answers how many.</summary>
    internal async Task<int> Sweep(CancellationToken cancellationToken)
    {
        var partitions = shard.HeldPartitions().Select(OrderWakes.Partition).ToArray();
        var (woken, now, last) = (0, time.GetUtcNow(), (Sort: long.MinValue, Id: ""));
        while (partitions.Length > 0)
        {
            var due = await Due(partitions, now, last, cancellationToken);
            await Parallel.ForEachAsync(
                due,
                new ParallelOptions { MaxDegreeOfParallelism = Wakers, CancellationToken = cancellationToken },
                async (order, _) => await Wake(order.Id));
            woken += due.Count;
            if (due.Count < AtOnce)
            {
                break;
            }

            last = due[^1];
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

    private async Task<List<(long Sort, string Id)>> Due(string[] partitions, DateTimeOffset now, (long Sort, string Id) after, CancellationToken cancellationToken)
    {
        await using var command = shard.Database.CreateCommand(DueSql);
        command.CommandTimeout = (int)Math.Ceiling(storage.CommandTimeout.TotalSeconds);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = OrderWakes.Kind });
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = partitions, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = now.ToUnixTimeMilliseconds() });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = after.Sort });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = after.Id });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = AtOnce });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var due = new List<(long, string)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            due.Add((reader.GetInt64(1), reader.GetString(0)));
        }

        return due;
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
