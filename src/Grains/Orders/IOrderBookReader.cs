namespace Dukaan.Orders;

/// <summary>
/// Queries of a store's order book that the database answers: filters, and sums by day. Implemented on PostgreSQL.
/// </summary>
public interface IOrderBookReader
{
    /// <summary>Orders of a filter, newest first.</summary>
    /// <param name="placed">Only orders placed then.</param>
    /// <param name="before">Only orders with a lesser number; null: from the newest.</param>
    /// <param name="limit">At most so many.</param>
    Task<ImmutableArray<OrderSummary>> Find(string storeId, OrderFilter filter, PlacedWithin placed, long? before, int limit);

    /// <summary>What the days of a span add up to, by day and by product, read at one moment.</summary>
    /// <param name="zone">The time zone of the days.</param>
    /// <param name="currency">Orders in others are counted and not summed.</param>
    Task<TakingsSums> Sum(string storeId, PlacedWithin placed, TimeZoneInfo zone, string currency);
}
