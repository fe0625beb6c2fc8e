using System.Collections.Concurrent;
using Dukaan.Regions;
using Dukaan.Values;
using Dukaan.Visits;
using Orleans;

namespace Dukaan.Web.Visits;

/// <summary>
/// Counts visits, searches, carts, checkouts and orders at this process, and hands the sums to the shops' <see cref="IVisitsGrain"/> every
/// half minute, in whichever region it is. Bounded; what is beyond is not counted. Thread-safe.
/// </summary>
internal sealed partial class VisitTally(IGrainFactory grains, IHomeRegions regions, TimeProvider time, ILogger<VisitTally> log)
    : BackgroundService
{
    private const int MaxStores = 20_000;
    private const int MaxSeen = 20_000;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Last = TimeSpan.FromSeconds(5);
    private static readonly StoreVisits NotCounted = new();

    private readonly ConcurrentDictionary<string, StoreVisits> _stores = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(char What, string Id), bool> _seen = new();
    private int _seenCount; // counted here, since the dictionary takes all its locks to count

    /// <summary>The counters of a store.</summary>
    public StoreVisits Of(string storeId) =>
        _stores.TryGetValue(storeId, out var known) ? known
        : _stores.Count < MaxStores ? _stores.GetOrAdd(storeId, static _ => new StoreVisits())
        : NotCounted;

    /// <summary>Something is in a cart, once for each cart.</summary>
    /// <param name="cart">The order that it can become.</param>
    public void Cart(string storeId, string cart)
    {
        if (IsNew('c', cart))
        {
            Of(storeId).Cart();
        }
    }

    /// <summary>A cart is at the checkout, once for each cart.</summary>
    public void Checkout(string storeId, string cart)
    {
        Cart(storeId, cart);
        if (IsNew('k', cart))
        {
            Of(storeId).Checkout();
        }
    }

    /// <summary>An order was placed, once for each order.</summary>
    public void Order(string storeId, string orderId)
    {
        if (IsNew('o', orderId))
        {
            Checkout(storeId, orderId);
            Of(storeId).Order();
        }
    }

    /// <summary>Hands over what was counted in one store, or in all (null).</summary>
    public async Task Flush(string? storeId = null)
    {
        foreach (var (store, visits) in _stores.Where(each => storeId is null || each.Key == storeId))
        {
            if (visits.Take() is { } counts)
            {
                await HandOver(store, counts);
            }
            else if (storeId is null)
            {
                _stores.TryRemove(store, out _);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await Flush();
        }
    }

    /// <summary>Hands over what was counted since the last time.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await Flush().WaitAsync(Last, cancellationToken);
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            // The rest is lost: it is counts of half a minute.
        }
    }

    private bool IsNew(char what, string id)
    {
        if (Volatile.Read(ref _seenCount) >= MaxSeen)
        {
            Volatile.Write(ref _seenCount, 0);
            _seen.Clear();
        }

        if (!_seen.TryAdd((what, id), true))
        {
            return false;
        }

        Interlocked.Increment(ref _seenCount);
        return true;
    }

    private async Task HandOver(string storeId, VisitCounts counts)
    {
        Caller.Set(storeId, Caller.System);
        try
        {
            if (regions.Many && await regions.HomeOf(storeId) is { } home && home != regions.Here)
            {
                await regions.AddVisits(home, storeId, Ids.Token(), counts);
                return;
            }

            await grains.GetGrain<IVisitsGrain>(storeId).Add(counts);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            LogLost(e, storeId);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Counts of visits of store {StoreId} are lost")]
    private partial void LogLost(Exception exception, string storeId);
}
