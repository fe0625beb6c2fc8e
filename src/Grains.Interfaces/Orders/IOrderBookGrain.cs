using Dukaan.Events;

namespace Dukaan.Orders;

/// <summary>
/// A store's orders by state and time. Key: store id. It holds open orders and today's in memory. History is read from its rows, which are
/// written in the same transaction as the orders, so nothing can be missing.
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

    /// <summary>The orders that match a filter, newest first, read from the rows as committed now.</summary>
    /// <param name="before">The number of the last order of the page before; null: from the newest.</param>
    /// <param name="limit">1 to 100.</param>
    Task<ImmutableArray<OrderSummary>> Find(OrderFilter filter, long? before, int limit);

    /// <summary>Today in the store's time zone.</summary>
    Task<DayTakings> Today();

    /// <summary>
    /// The takings of some days in the store's time zone, summed from the orders as committed at one moment. Refused with <c>days-range</c>
    /// for no days or more than <see cref="Takings.MaxDays"/>.
    /// </summary>
    /// <param name="from">The first day; null: 29 days before the last.</param>
    /// <param name="to">The last; null: today.</param>
    Task<Result<Takings>> Takings(DateOnly? from, DateOnly? to);

    /// <summary>
    /// An order changed; an outdated version is ignored. The order calls it at once, and its event follows reliably.
    /// </summary>
    Task Note(OrderSummary order);

    /// <summary>An event of an order was published; otherwise as <see cref="Note"/>.</summary>
    Task Heard(StoreEvent item);

    /// <summary>Sends every change to the watcher for the next five minutes; call again to extend.</summary>
    Task Watch(IOrderWatcher watcher);

    Task Unwatch(IOrderWatcher watcher);
}
