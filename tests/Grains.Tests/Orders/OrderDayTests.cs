using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Orders;

public class OrderDayTests
{
    private static readonly TimeZoneInfo Kolkata = OrderDay.ZoneOf("Asia/Kolkata");

    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 6, 30, 0, TimeSpan.Zero); // 12:00 in Kolkata

    [Fact]
    public void The_day_begins_at_the_shops_midnight()
    {
        Assert.Equal(new DateOnly(2026, 11, 21), OrderDay.DayOf(new DateTimeOffset(2026, 11, 20, 18, 30, 0, TimeSpan.Zero), Kolkata));
        Assert.Equal(new DateOnly(2026, 11, 20), OrderDay.DayOf(new DateTimeOffset(2026, 11, 20, 18, 29, 59, TimeSpan.Zero), Kolkata));
    }

    [Fact]
    public void Takings_leave_out_what_was_turned_down_and_know_what_is_paid()
    {
        var day = new OrderDay(new DateOnly(2026, 11, 21), Kolkata);
        day.Note(Sales.Summary(1, at: Noon, amount: 100));
        day.Note(Sales.Summary(2, at: Noon, amount: 200) with { Payment = PaymentState.Paid, Paid = 250, Refunded = 50 });
        day.Note(Sales.Summary(3, OrderState.Rejected, 2, Noon, 400));
        day.Note(Sales.Summary(4, at: Noon.AddDays(-1), amount: 800));
        Assert.Equal(new DayTakings(new DateOnly(2026, 11, 21), 2, new Money(300, "INR"), new Money(200, "INR"), 5), day.Takings("INR", 5));
    }

    [Fact]
    public void An_order_counts_once_however_often_it_is_heard_of()
    {
        var day = new OrderDay(new DateOnly(2026, 11, 21), Kolkata);
        day.Note(Sales.Summary(1, OrderState.Confirmed, 2, Noon));
        day.Note(Sales.Summary(1, OrderState.Placed, 1, Noon));
        day.Note(Sales.Summary(1, OrderState.Cancelled, 3, Noon));
        Assert.Equal(0, day.Takings("INR", 0).Orders);
    }

    [Fact]
    public void Orders_in_a_former_currency_are_counted_and_not_summed()
    {
        var day = new OrderDay(new DateOnly(2026, 11, 21), Kolkata);
        day.Note(Sales.Summary(1, at: Noon));
        Assert.Equal((1, Money.Zero("USD")), (day.Takings("USD", 0).Orders, day.Takings("USD", 0).Sales));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Mars/Olympus")]
    public void An_unknown_zone_is_utc(string? zone) => Assert.Equal(TimeZoneInfo.Utc, OrderDay.ZoneOf(zone));
}
