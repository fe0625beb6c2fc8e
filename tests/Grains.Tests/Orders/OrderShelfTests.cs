using Dukaan.Orders;
using FsCheck;
using FsCheck.Fluent;

namespace Dukaan.Grains.Tests.Orders;

public class OrderShelfTests
{
    [Fact]
    public void Old_news_is_passed_over()
    {
        var shelf = new OrderShelf();
        Assert.True(shelf.Note(Sales.Summary(1, OrderState.Confirmed, version: 2)));
        Assert.False(shelf.Note(Sales.Summary(1, version: 1)));
        Assert.False(shelf.Note(Sales.Summary(1, OrderState.Confirmed, version: 2)));
        Assert.Equal(OrderState.Confirmed, shelf.Find(1)!.State);
    }

    [Fact]
    public void It_says_when_only_the_rows_know()
    {
        var newest = Enumerable.Range(501, OrderShelf.RecentMost).Select(n => Sales.Summary(n, OrderState.Delivered, 5));
        var shelf = OrderShelf.Read(newest, wholeHistory: false, [Sales.Summary(3)]);
        Assert.Equal(501, shelf.Floor);
        Assert.Equal(100, shelf.List(null, null, 100)!.Value.Length);
        Assert.Null(shelf.List(null, 550, 100));
        Assert.Equal(3, Assert.Single(shelf.List(OrderState.Placed, null, 10)!.Value).Number);
    }

    [Fact]
    public void An_order_that_was_placed_between_the_reading_of_the_newest_and_of_the_open_ones_is_in_both_lists()
    {
        var shelf = OrderShelf.Read(
            [Sales.Summary(2), Sales.Summary(1)],
            wholeHistory: true,
            [Sales.Summary(3), Sales.Summary(2, OrderState.Confirmed, version: 2), Sales.Summary(1)]
        );
        Assert.Equal([3L, 2, 1], shelf.List(null, null, 10)!.Value.Select(order => order.Number));
        Assert.Equal(OrderState.Confirmed, shelf.List(null, 3, 1)!.Value.Single().State);
        Assert.Equal([3L, 1], shelf.List(OrderState.Placed, null, 10)!.Value.Select(order => order.Number));
    }

    [Fact]
    public void Memory_is_bounded_and_the_floor_rises_with_it()
    {
        var shelf = new OrderShelf();
        for (var n = 1; n <= OrderShelf.RecentMost + 10; n++)
        {
            shelf.Note(Sales.Summary(n, OrderState.Delivered, 5));
        }

        Assert.Equal(11, shelf.Floor);
        Assert.Null(shelf.Find(10));
        Assert.Equal(0, shelf.OpenCount);
    }

    [Fact]
    public void More_open_orders_than_it_keeps_are_left_to_the_rows()
    {
        var shelf = new OrderShelf();
        for (var n = 1; n <= OrderShelf.OpenMost + 1; n++)
        {
            shelf.Note(Sales.Summary(n));
        }

        Assert.Equal(OrderShelf.OpenMost, shelf.OpenCount);
        Assert.Null(shelf.List(OrderState.Confirmed, null, 10));
    }

    /// <summary>However news come, twice or late, a list from memory is what all of it sorted would be.</summary>
    [Fact]
    public void Lists_are_what_a_plain_list_would_be()
    {
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<(byte Number, byte Version)[]>(), news =>
            {
                var shelf = new OrderShelf();
                var model = new Dictionary<long, OrderSummary>();
                foreach (var (number, version) in news)
                {
                    var state = (OrderState)(version % 7);
                    var order = Sales.Summary((number % 40) + 1, state, (version % 7) + 1);
                    shelf.Note(order);
                    if (!model.TryGetValue(order.Number, out var known) || known.Version < order.Version)
                    {
                        model[order.Number] = order;
                    }
                }

                return Enum.GetValues<OrderState>()
                        .Cast<OrderState?>()
                        .Append(null)
                        .All(state =>
                            shelf
                                .List(state, 30, 7)!
                                .Value.SequenceEqual(
                                    model
                                        .Values.Where(order => order.Number < 30 && (state is null || order.State == state))
                                        .OrderByDescending(order => order.Number)
                                        .Take(7)
                                )
                        )
                    && shelf.OpenCount == model.Values.Count(order => OrderBookRows.IsOpen(order.State));
            }));
    }
}
