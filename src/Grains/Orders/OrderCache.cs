using Dukaan.Catalog;

namespace Dukaan.Orders;

/// <summary>
/// The orders that an order book caches: the newest ones without a gap, and all open ones however old. Where the cache cannot answer, it
/// says so, and the rows in the database are read.
/// </summary>
public sealed class OrderCache
{
    /// <summary>How many of the newest it keeps.</summary>
    public const int MaxRecent = 1_000;

    /// <summary>How many open orders it keeps. Where there are more, lists of them are read from the rows.</summary>
    public const int MaxOpen = 5_000;

    private readonly SortedList<long, OrderSummary> _recent = [];
    private readonly SortedList<long, OrderSummary> _open = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private bool _openWhole = true;

    /// <summary>The newest state of every order from this number on is cached; 0: of all orders.</summary>
    public long Floor { get; private set; }

    /// <summary>How many are open; a lower bound where there are more than <see cref="MaxOpen"/>.</summary>
    public int OpenCount => _open.Count;

    /// <summary>Fills a cache from the rows. The open orders may have been read later than the newest ones, and replace them.</summary>
    /// <param name="wholeHistory">Whether <paramref name="newest"/> is all there is.</param>
    public static OrderCache Read(IEnumerable<OrderSummary> newest, bool wholeHistory, IEnumerable<OrderSummary> open)
    {
        var cache = new OrderCache();
        foreach (var order in newest)
        {
            cache._recent[order.Number] = order;
            cache._ids.Add(order.Id);
        }

        cache.Floor = wholeHistory || cache._recent.Count == 0 ? 0 : cache._recent.Keys[0];
        foreach (var order in open)
        {
            cache._open[order.Number] = order;
            cache._ids.Add(order.Id);
            if (order.Number >= cache.Floor)
            {
                cache._recent[order.Number] = order;
            }
        }

        cache.Trim();
        return cache;
    }

    /// <summary>The cached order, or null.</summary>
    public OrderSummary? Find(long number) => _recent.GetValueOrDefault(number) ?? _open.GetValueOrDefault(number);

    /// <summary>Whether the order is cached, in whichever state.</summary>
    public bool Has(string orderId) => _ids.Contains(orderId);

    /// <summary>Updates an order; false where the cache has this version already.</summary>
    public bool Note(OrderSummary order)
    {
        if (Find(order.Number) is { } known && known.Version >= order.Version)
        {
            return false;
        }

        _ids.Add(order.Id);
        if (order.Number >= Floor)
        {
            _recent[order.Number] = order;
        }

        if (OrderBookRows.IsOpen(order.State))
        {
            _open[order.Number] = order;
        }
        else
        {
            _open.Remove(order.Number);
            ForgetUncached(order);
        }

        Trim();
        return true;
    }

    /// <summary>A page of a list, newest first; null where the cache does not have all of it.</summary>
    public ImmutableArray<OrderSummary>? List(OrderState? state, long? before, int limit)
    {
        var fromOpen = _openWhole && state is { } one && OrderBookRows.IsOpen(one);
        var orders = (fromOpen ? _open : _recent).Values;
        var page = ImmutableArray.CreateBuilder<OrderSummary>(limit);
        for (var i = orders.Count - 1; i >= 0 && page.Count < limit; i--)
        {
            if ((before is null || orders[i].Number < before) && (state is null || orders[i].State == state))
            {
                page.Add(orders[i]);
            }
        }

        return fromOpen || page.Count == limit || Floor == 0 ? page.ToImmutable() : null;
    }

    /// <summary>What the newest orders sold, the most first; orders that were called off are left out.</summary>
    public ImmutableArray<SoldUnits> Sold() =>
        [
            .. _recent
                .Values.Where(order => order.State is not (OrderState.Rejected or OrderState.Cancelled or OrderState.Expired))
                .SelectMany(order => order.Lines.IsDefault ? [] : order.Lines)
                .GroupBy(line => line.ProductId, StringComparer.Ordinal)
                .Select(lines => new SoldUnits(lines.Key, lines.Sum(line => (long)line.Quantity)))
                .OrderByDescending(sold => sold.Units)
                .ThenBy(sold => sold.ProductId, StringComparer.Ordinal)
                .Take(ShopPopularity.MaxSold),
        ];

    private void Trim()
    {
        while (_recent.Count > MaxRecent)
        {
            var oldest = _recent.Values[0];
            _recent.RemoveAt(0);
            Floor = _recent.Keys[0];
            ForgetUncached(oldest);
        }

        while (_open.Count > MaxOpen)
        {
            var oldest = _open.Values[0];
            _open.RemoveAt(0);
            _openWhole = false;
            ForgetUncached(oldest);
        }
    }

    private void ForgetUncached(OrderSummary order)
    {
        if (Find(order.Number) is null)
        {
            _ids.Remove(order.Id);
        }
    }
}
