using Dukaan.Catalog;
using Dukaan.Events;
using Dukaan.Saving;
using Microsoft.Extensions.Logging;
using Orleans.Streams;
using Orleans.Streams.Core;

namespace Dukaan.Orders;

/// <inheritdoc cref="IOrderBookGrain"/>
[ImplicitStreamSubscription(Topics.Orders)]
public sealed partial class OrderBookGrain(
    IRowReader rows,
    IOrderBookReader reader,
    EventReader events,
    TimeProvider time,
    ILogger<OrderBookGrain> logger
) : Grain, IOrderBookGrain, IStreamSubscriptionObserver, IAsyncObserver<StoreEvent>
{
    private const int MaxPage = 1_000;
    private const int DaysUsual = 30;

    private readonly Watchers<IOrderWatcher> _watchers = new(time, TimeSpan.FromMinutes(5), 200);
    private OrderCache _cache = new();
    private OrderDay _day = new(default, TimeZoneInfo.Utc);
    private string _currency = "USD";
    private DateTimeOffset _readAt;

    /// <summary>How long the cache is used before the newest rows are read again, in case a message was lost.</summary>
    private static TimeSpan Trusted { get; } = TimeSpan.FromSeconds(10);

    private string StoreId => this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        _readAt = time.GetUtcNow();
        var newest = await Page([], null);
        var open = new List<OrderSummary>();
        var openBuckets = OrderBookRows.Open.Select(OrderBookRows.Bucket).ToImmutableArray();
        for (var more = true; more && open.Count <= OrderCache.MaxOpen; )
        {
            var page = await Page(openBuckets, open.Count > 0 ? open[^1].Number : null);
            open.AddRange(page);
            more = page.Count == MaxPage;
        }

        _cache = OrderCache.Read(newest, newest.Count < MaxPage, open);
        // The day is read last: an update that is in the cache already would not reach a day that was read before it.
        await LookAtClock();
    }

    public async Task OnSubscribed(IStreamSubscriptionHandleFactory handleFactory) =>
        await handleFactory.Create<StoreEvent>().ResumeAsync(this);

    public async Task<ImmutableArray<OrderSummary>> List(OrderState? state, long? before, int limit)
    {
        limit = Math.Clamp(limit, 1, 100);
        await CatchUp();
        if (_cache.List(state, before, limit) is { } known)
        {
            return known;
        }

        var read = await rows.Page(OrderBookRows.Of(StoreId), state is { } one ? [OrderBookRows.Bucket(one)] : [], before, limit);
        return [.. read.Select(row => row.As<OrderSummary>())];
    }

    public async Task<ImmutableArray<OrderSummary>> Find(OrderFilter filter, long? before, int limit)
    {
        var text = filter.Text.Trim();
        filter = filter with { Text = Graphemes.Cut(text, OrderFilter.MaxText) };
        if (!filter.Narrows)
        {
            return await List(filter.State, before, limit);
        }

        await LookAtClock();
        return await reader.Find(StoreId, filter, PlacedWithin.Days(filter.From, filter.To, _day.Zone), before, Math.Clamp(limit, 1, 100));
    }

    public async Task<Result<Takings>> Takings(DateOnly? from, DateOnly? to)
    {
        await LookAtClock();
        var last = to ?? _day.Day;
        var first = from ?? last.AddDays(1 - Math.Min(DaysUsual, last.DayNumber + 1));
        var days = last.DayNumber - first.DayNumber + 1;
        return days is < 1 or > Orders.Takings.MaxDays
            ? new Error(ErrorKind.Invalid, "days-range", $"Choose 1 to {Orders.Takings.MaxDays} days, the first before the last.", "from")
            : (await reader.Sum(StoreId, PlacedWithin.Days(first, last, _day.Zone), _day.Zone, _currency)).Whole(first, last, _currency);
    }

    public async Task<DayTakings> Today()
    {
        await LookAtClock();
        await CatchUp();
        return _day.Takings(_currency, _cache.OpenCount);
    }

    public async Task Note(OrderSummary order)
    {
        if (order.Number < _cache.Floor && _cache.Find(order.Number) is null && OrderBookRows.IsOpen(order.State))
        {
            // It is too old for the cache, so this update may be an old one: ask the order itself.
            order = (await GrainFactory.GetGrain<IOrderGrain>(StoreKey.Of(StoreId, order.Id)).Get())?.Summary ?? order;
        }

        if (_cache.Note(order))
        {
            if (OrderDay.DayOf(order.PlacedAt, _day.Zone) is var day && day > _day.Day)
            {
                _day = new OrderDay(day, _day.Zone);
            }

            _day.Note(order);
            WillTellSold();
            await _watchers.Tell(watcher => watcher.Changed(order));
        }
    }

    public Task Watch(IOrderWatcher watcher)
    {
        _watchers.Add(watcher);
        return Task.CompletedTask;
    }

    public Task Unwatch(IOrderWatcher watcher)
    {
        _watchers.Remove(watcher);
        return Task.CompletedTask;
    }

    public Task OnNextAsync(StoreEvent item, StreamSequenceToken? token = null) => Heard(item);

    public async Task Heard(StoreEvent item)
    {
        using var span = item.Hearing();
        if (item.Type == SavedOrder.PlacedEvent && _cache.Has(item.Aggregate[(item.Aggregate.LastIndexOf('/') + 1)..]))
        {
            return; // whoever placed it has said so, and that is the oldest there is to know of an order: its payload need not be read
        }

        if (events.Read<OrderSummary>(item) is { } order)
        {
            await Note(order);
        }
        else
        {
            _readAt = default; // the rows were written with the order and are right
            await CatchUp();
        }
    }

    public Task OnErrorAsync(Exception ex) => Task.CompletedTask;

    /// <summary>
    /// Reads the newest rows again. An update of an order comes twice, from the order and by the stream, and both may be lost with a silo.
    /// The rows were written together with the order.
    /// </summary>
    private async Task CatchUp()
    {
        if (time.GetUtcNow() - _readAt < Trusted)
        {
            return;
        }

        _readAt = time.GetUtcNow();
        foreach (var order in await Page([], null))
        {
            await Note(order);
        }
    }

    /// <summary>Starts a new day at midnight, and reads the day again where the shop changed its time zone.</summary>
    private async Task LookAtClock()
    {
        var store = (await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Snapshot())?.Store;
        var zone = OrderDay.ZoneOf(store?.TimeZone);
        var today = OrderDay.DayOf(time.GetUtcNow(), zone);
        _currency = store?.Currency ?? _currency;
        if (_day.Zone.Id != zone.Id || _day.Day == default)
        {
            _day = await ReadDay(today, zone);
        }
        else if (today > _day.Day)
        {
            _day = new OrderDay(today, zone);
        }
    }

    private async Task<OrderDay> ReadDay(DateOnly today, TimeZoneInfo zone)
    {
        var day = new OrderDay(today, zone);
        for (long? before = null; ; )
        {
            var page = await Page([], before);
            foreach (var order in page)
            {
                day.Note(order);
            }

            if (page.Count < MaxPage || OrderDay.DayOf(page[^1].PlacedAt, zone) < today)
            {
                return day;
            }

            before = page[^1].Number;
        }
    }

    private async Task<List<OrderSummary>> Page(ImmutableArray<string> buckets, long? before) =>
        [.. (await rows.Page(OrderBookRows.Of(StoreId), buckets, before, MaxPage)).Select(row => row.As<OrderSummary>())];
}
