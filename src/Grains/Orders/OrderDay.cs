namespace Dukaan.Orders;

/// <summary>The orders of one day in the store's time zone, each at the newest state that was heard of.</summary>
public sealed class OrderDay(DateOnly day, TimeZoneInfo zone)
{
    /// <summary>The most orders of a day that are counted.</summary>
    private const int MaxOrders = 100_000;

    private readonly Dictionary<string, OrderSummary> _orders = [];

    public DateOnly Day { get; } = day;

    public TimeZoneInfo Zone { get; } = zone;

    public static DateOnly DayOf(DateTimeOffset at, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    /// <summary>The store's zone, or UTC where this machine does not know it.</summary>
    public static TimeZoneInfo ZoneOf(string? timeZone) =>
        timeZone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone) ? zone : TimeZoneInfo.Utc;

    public void Note(OrderSummary order)
    {
        var news = _orders.TryGetValue(order.Id, out var known) ? known.Version < order.Version : _orders.Count < MaxOrders;
        if (news && DayOf(order.PlacedAt, Zone) == Day)
        {
            _orders[order.Id] = order;
        }
    }

    /// <summary>The sums in this currency; orders from before the shop changed its currency are counted, not summed.</summary>
    public DayTakings Takings(string currency, int open)
    {
        var (count, sales, paid) = (0, 0L, 0L);
        foreach (var order in _orders.Values)
        {
            if (order.State is OrderState.Rejected or OrderState.Cancelled or OrderState.Expired)
            {
                continue;
            }

            count++;
            if (order.Total.Currency == currency)
            {
                sales += order.Total.Amount - order.ForCards;
                paid += order.InMoney;
            }
        }

        return new DayTakings(Day, count, new Money(sales, currency), new Money(paid, currency), open);
    }
}
