using System.Collections.Immutable;
using System.Diagnostics.Metrics;
using Dukaan.Orders;
using Dukaan.Reconciliation;
using Dukaan.Saving;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Stock;
using Dukaan.Values;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;

namespace Dukaan.Silo.Reconciliation;

/// <summary>
/// Compares orders, reservations, payments and ledgers with each other in rounds, in the partitions whose lease this process has. Every
/// difference that is there at two checks is logged, counted (meter <c>Dukaan.Silo</c>, counter <c>dukaan.reconciliation.differences</c> by
/// kind and whether it was repaired) and kept for operators. A difference with one right answer is repaired by the grain that knows it.
/// </summary>
public sealed partial class Reconciler : BackgroundService
{
    private static readonly TimeSpan MaxMessage = TimeSpan.FromMinutes(10);
    private readonly RecordReading _records;
    private readonly DifferenceLog _log;
    private readonly StoreShards _shards;
    private readonly IClusterClient _grains;
    private readonly ReconciliationOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<Reconciler> _logger;
    private readonly Counter<long> _differences;
    private readonly SemaphoreSlim _asked = new(0, 1);
    private readonly SemaphoreSlim _one = new(1, 1);

    internal Reconciler(
        RecordReading records,
        DifferenceLog log,
        StoreShards shards,
        IClusterClient grains,
        ReconciliationOptions options,
        TimeProvider time,
        IMeterFactory meters,
        ILogger<Reconciler> logger
    )
    {
        (_records, _log, _shards, _grains, _options, _time, _logger) = (records, log, shards, grains, options, time, logger);
        _differences = meters
            .Create(StorageMeter.Name)
            .CreateCounter<long>(
                "dukaan.reconciliation.differences",
                "{difference}",
                "Records that disagreed, by what about and whether it was mended."
            );
    }

    /// <summary>The last round of this process, or null before the first.</summary>
    public RoundEnded? Last { get; private set; }

    /// <summary>A round begins now, unless one is under way.</summary>
    public void Ask()
    {
        if (_asked.CurrentCount == 0)
        {
            _asked.Release();
        }
    }

    /// <summary>One round.</summary>
    public async Task<RoundEnded> Run(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            var (orders, claims, differences) = (0L, 0L, 0L);
            foreach (var shard in _shards.All)
            {
                var (began, partitions) = (_time.GetUtcNow(), shard.HeldPartitions());
                bool IsMine(string storeId) => partitions.Contains(Partitions.Of(storeId)) && _shards.Lives(storeId, shard);
                var (ordersHere, found) = await Orders(shard, IsMine, cancellationToken);
                var (claimsHere, nobodys) = await Claims(shard, IsMine, cancellationToken);
                var messages = await Messages(shard, IsMine, cancellationToken);
                await _log.End(shard, partitions, began);
                (orders, claims, differences) = (orders + ordersHere, claims + claimsHere, differences + found + nobodys + messages);
            }

            return Last = new RoundEnded(_time.GetUtcNow(), orders, claims, differences);
        }
        finally
        {
            _one.Release();
        }
    }

    public override void Dispose()
    {
        _asked.Dispose();
        _one.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await _asked.WaitAsync(_options.Interval, stoppingToken);
                var round = await Run(stoppingToken);
                LogRound(round.Orders, round.Claims, round.Differences);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                LogNotCompared(failure);
            }
        }
    }

    private async Task<(long Orders, long Differences)> Orders(Shard shard, Func<string, bool> isMine, CancellationToken cancellationToken)
    {
        var (orders, differences, last) = (0L, 0L, "");
        while (await _records.Orders(shard, last, _options.Page, cancellationToken) is { IsEmpty: false } page)
        {
            last = Key(page[^1]);
            var mine = page.Where(records => isMine(records.StoreId)).ToList();
            orders += mine.Count;
            differences += await Compare(shard, mine, cancellationToken);
            foreach (var records in mine.Where(NeedsGateway))
            {
                differences += await CompareMoney(Key(records));
            }
        }

        return (orders, differences);
    }

    private async Task<int> Compare(Shard shard, List<OrderRecords> first, CancellationToken cancellationToken)
    {
        var suspects = Differences(first);
        if (suspects.Count == 0)
        {
            return 0;
        }

        await Task.Delay(_options.Timeout, _time, cancellationToken);
        var certain = Differences(await _records.Orders(shard, Keys(suspects), cancellationToken))
            .Where(one => suspects.Any(same => Same(one, same)))
            .ToList();
        foreach (var key in Keys(certain))
        {
            await Mend(key, () => Order(key).Mend());
        }

        var left = certain.Count == 0 ? [] : Differences(await _records.Orders(shard, Keys(certain), cancellationToken));
        foreach (var one in certain)
        {
            await Note(one with { Mended = !left.Any(same => Same(one, same)) });
        }

        return certain.Count;
    }

    private async Task<int> CompareMoney(string key)
    {
        var found = ImmutableArray<Difference>.Empty;
        await Mend(key, async () => found = await Order(key).CompareMoney());
        foreach (var one in found)
        {
            await Note(one);
        }

        return found.Length;
    }

    /// <summary>
    /// Releases units that a stock grain has for an order that was never placed. Holds ask their order themselves when they expire.
    /// </summary>
    private async Task<(long Claims, long Differences)> Claims(Shard shard, Func<string, bool> isMine, CancellationToken cancellationToken)
    {
        var (claims, differences, last) = (0L, 0L, (Key: "", Id: ""));
        while (await _records.Claims(shard, last, _options.Page, cancellationToken) is { IsEmpty: false } page)
        {
            last = (page[^1].StockKey, page[^1].Claim.OrderId);
            var mine = page.Where(one => isMine(StoreKey.Store(one.StockKey))).ToList();
            claims += mine.Count;
            foreach (
                var (key, claim, _) in mine.Where(one =>
                    !one.HasOrder && (one.Claim.Sold || one.Claim.ExpiresAt < _time.GetUtcNow() - OrderComparison.MaxWaking)
                )
            )
            {
                differences++;
                var mended = await Mend(key, () => _grains.GetGrain<IStockGrain>(key).Release(claim.OrderId));
                var detail =
                    $"{claim.Quantity} of {StoreKey.Rest(key)} are {(claim.Sold ? "sold to" : "held for")} an order that was never placed.";
                await Note(new Difference(StoreKey.Store(key), claim.OrderId, DifferenceKind.UnitsOfNobody, detail, mended));
            }
        }

        return (claims, differences);
    }

    private async Task<long> Messages(Shard shard, Func<string, bool> isMine, CancellationToken cancellationToken)
    {
        var waiting = await _records.Messages(shard, _time.GetUtcNow() - MaxMessage, _options.Page, cancellationToken);
        var mine = waiting.Where(message => isMine(message.StoreId)).ToList();
        foreach (var (storeId, id, at) in mine)
        {
            await Note(new Difference(storeId, id, DifferenceKind.Message, $"Kept at {at:u}, and still not brought to its order."));
        }

        return mine.Count;
    }

    private bool NeedsGateway(OrderRecords records) =>
        records.Order is { Placed: not null, Payments.IsEmpty: false, Ledger: [.., var newest] }
        && newest.At > _time.GetUtcNow() - _options.GatewayLookback;

    private List<Difference> Differences(IEnumerable<OrderRecords> all) =>
        [.. all.SelectMany(records => OrderComparison.Of(records, _time.GetUtcNow()))];

    private async Task<bool> Mend(string key, Func<Task> mend)
    {
        try
        {
            Caller.Set(StoreKey.Store(key), Caller.System);
            await mend();
            return true;
        }
        catch (Exception failure)
        {
            LogNotMended(failure, key);
            return false;
        }
    }

    private async Task Note(Difference difference)
    {
        var kind = DifferenceLog.Name(difference.Kind);
        LogDifference(difference.StoreId, difference.Subject, kind, difference.Detail, difference.Mended);
        _differences.Add(1, new("kind", kind), new("mended", difference.Mended));
        await _log.Note(difference);
    }

    private IOrderGrain Order(string key) => _grains.GetGrain<IOrderGrain>(key);

    private static bool Same(Difference one, Difference other) =>
        (one.StoreId, one.Subject, one.Kind) == (other.StoreId, other.Subject, other.Kind);

    private static string[] Keys(IEnumerable<Difference> differences) =>
        [.. differences.Select(one => StoreKey.Of(one.StoreId, one.Subject)).Distinct()];

    private static string Key(OrderRecords records) => StoreKey.Of(records.StoreId, records.OrderId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Compared {Orders} orders and {Claims} reservations: {Differences} differences")]
    private partial void LogRound(long orders, long claims, long differences);

    [LoggerMessage(Level = LogLevel.Error, Message = "Records of store {Store}, {Subject}, disagree ({Kind}): {Detail} Mended: {Mended}")]
    private partial void LogDifference(string store, string subject, string kind, string detail, bool mended);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A difference at {Key} could not be corrected; the next round tries again")]
    private partial void LogNotMended(Exception exception, string key);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Orders, reservations, payments and ledgers could not be compared; the next round tries again"
    )]
    private partial void LogNotCompared(Exception exception);
}
