using Dukaan.Orders;
using FsCheck;
using FsCheck.Fluent;

namespace Dukaan.Grains.Tests.Orders;

public class OrderCacheTests
{
    [Fact]
    public void Old_news_is_passed_over()
    {
        var cache = new OrderCache();
        Assert.True(cache.Note(Sales.Summary(1, OrderState.Confirmed, version: 2)));
        Assert.False(cache.Note(Sales.Summary(1, version: 1)));
        Assert.False(cache.Note(Sales.Summary(1, OrderState.Confirmed, version: 2)));
        Assert.Equal(OrderState.Confirmed, cache.Find(1)!.State);
    }

    [Fact]
    public void It_says_when_only_the_rows_know()
    {
        var newest = Enumerable.Range(501, OrderCache.MaxRecent).Select(n => Sales.Summary(n, OrderState.Delivered, 5));
        var cache = OrderCache.Read(newest, wholeHistory: false, [Sales.Summary(3)]);
        Assert.Equal(501, cache.Floor);
        Assert.Equal(100, cache.List(null, null, 100)!.Value.Length);
        Assert.Null(cache.List(null, 550, 100));
        Assert.Equal(3, Assert.Single(cache.List(OrderState.Placed, null, 10)!.Value).Number);
    }

    [Fact]
    public void An_order_that_was_placed_between_the_reading_of_the_newest_and_of_the_open_ones_is_in_both_lists()
    {
        var cache = OrderCache.Read(
            [Sales.Summary(2), Sales.Summary(1)],
            wholeHistory: true,
            [Sales.Summary(3), Sales.Summary(2, OrderState.Confirmed, version: 2), Sales.Summary(1)]
        );
        Assert.Equal([3L, 2, 1], cache.List(null, null, 10)!.Value.Select(order => order.Number));
        Assert.Equal(OrderState.Confirmed, cache.List(null, 3, 1)!.Value.Single().State);
        Assert.Equal([3L, 1], cache.List(OrderState.Placed, null, 10)!.Value.Select(order => order.Number));
    }

    [Fact]
    public void Memory_is_bounded_and_the_floor_rises_with_it()
    {
        var cache = new OrderCache();
        for (var n = 1; n <= OrderCache.MaxRecent + 10; n++)
        {
            cache.Note(Sales.Summary(n, OrderState.Delivered, 5));
        }

        Assert.Equal(11, cache.Floor);
        Assert.Null(cache.Find(10));
        Assert.Equal(0, cache.OpenCount);
    }

    [Fact]
    public void More_open_orders_than_it_keeps_are_left_to_the_rows()
    {
        var cache = new OrderCache();
        for (var n = 1; n <= OrderCache.MaxOpen + 1; n++)
        {
            cache.Note(Sales.Summary(n));
        }

        Assert.Equal(OrderCache.MaxOpen, cache.OpenCount);
        Assert.Null(cache.List(OrderState.Confirmed, null, 10));
    }

    /// <summary>However news come, twice or late, a list from memory is what all of it sorted would be.</summary>
    [Fact]
    public void Lists_are_what_a_plain_list_would_be()
    {
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<(byte Number, byte Version)[]>(), news =>
            {
                var cache = new OrderCache();
                var model = new Dictionary<long, OrderSummary>();
                foreach (var (number, version) in news)
                {
                    var state = (OrderState)(version % 7);
                    var order = Sales.Summary((number % 40) + 1, state, (version % 7) + 1);
                    cache.Note(order);
                    if (!model.TryGetValue(order.Number, out var known) || known.Version < order.Version)
                    {
                        model[order.Number] = order;
                    }
                }

                return Enum.GetValues<OrderState>()
                        .Cast<OrderState?>()
                        .Append(null)
                        .All(state =>
                            cache
                                .List(state, 30, 7)!
                                .Value.SequenceEqual(
                                    model
                                        .Values.Where(order => order.Number < 30 && (state is null || order.State == state))
                                        .OrderByDescending(order => order.Number)
                                        .Take(7)
                                )
                        )
                    && cache.OpenCount == model.Values.Count(order => OrderBookRows.IsOpen(order.State));
            }));
    }
}
