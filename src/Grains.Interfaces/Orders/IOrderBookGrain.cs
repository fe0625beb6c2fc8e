namespace Dukaan.Orders;

/// <summary>
/// A store's orders by state and time. Key: store id. It holds what is open and today's in memory; history is read from its rows,
/// which are written in the same transaction as the orders themselves, so that nothing can be missing from it.
/// </summary>
[Alias("order-book")]
public interface IOrderBookGrain : ITenantGrain
{
    /// <summary>
    /// Newest first. <paramref name="before"/> is the number of the last order of the page before; null starts at the newest.
    /// </summary>
    /// <param name="state">Only these; null: all.</param>
    /// <param name="limit">1 to 100.</param>
    Task<ImmutableArray<OrderSummary>> List(OrderState? state, long? before, int limit);

    /// <summary>Those of a filter, newest first, read from the rows: as they are committed now.</summary>
    /// <param name="before">The number of the last order of the page before; null starts at the newest.</param>
    /// <param name="limit">1 to 100.</param>
    Task<ImmutableArray<OrderSummary>> Find(OrderFilter filter, long? before, int limit);

    /// <summary>Today in the store's time zone.</summary>
    Task<DayTakings> Today();

    /// <summary>
    /// The takings of some days in the store's time zone, added up from the orders as they are committed now, all at one moment. Refused
    /// with
    /// <c>days-range</c> where there are none or more than <see cref="Takings.MaxDays"/>.
    /// </summary>
    /// <param name="from">The first day; null: so that there are thirty.</param>
    /// <param name="to">The last; null: today.</param>
    Task<Result<Takings>> Takings(DateOnly? from, DateOnly? to);

    /// <summary>An order changed; older news than it has is passed over. From the order at once, and from the stream for certain.</summary>
    Task Note(OrderSummary order);

    /// <summary>Sends every change to the watcher for the next five minutes; repeat to go on.</summary>
    Task Watch(IOrderWatcher watcher);

    Task Unwatch(IOrderWatcher watcher);
}
