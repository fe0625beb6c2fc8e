using System.Collections.Concurrent;
using Dukaan.Orders;
using Dukaan.TestKit;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Orders;

public class OrderBookGrainTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    [Fact]
    public async Task A_seller_sees_their_step_on_the_very_next_list()
    {
        var shop = await fixture.NewShop();
        await shop.Place("a");
        await shop.Place("b");
        Assert.Equal([2L, 1L], (await shop.Book.List(null, null, 10)).Select(order => order.Number));
        (await shop.Take("a", OrderAction.Confirm)).OrThrow();
        Assert.Equal(1, Assert.Single(await shop.Book.List(OrderState.Confirmed, null, 10)).Number);
        Assert.Equal(2, Assert.Single(await shop.Book.List(OrderState.Placed, null, 10)).Number);
        Assert.Equal(1, Assert.Single(await shop.Book.List(null, before: 2, 10)).Number);
    }

    [Fact]
    public async Task Takings_follow_the_orders_of_the_day()
    {
        var shop = await fixture.NewShop();
        await shop.Place("a");
        await shop.Place("b", 2);
        await shop.Place("c", 4);
        (await shop.Take("b", OrderAction.MarkPaid)).OrThrow();
        (await shop.Take("c", OrderAction.Reject)).OrThrow();
        var today = await shop.Book.Today();
        Assert.Equal((2, 45_000L, 30_000L, 2), (today.Orders, today.Sales.Amount, today.Paid.Amount, today.Open));
    }

    [Fact]
    public async Task What_sells_is_shown_some_time_after_the_orders_in_one_version()
    {
        var shop = await fixture.NewShop();
        await shop.Place("a", 2);
        await shop.Place("b", 3);
        await shop.Place("c", 9);
        (await shop.Take("c", OrderAction.Reject)).OrThrow();
        var before = await shop.Catalog.Version();
        Assert.Empty((await shop.Catalog.Snapshot())!.Popularity.Sold);

        fixture.Time.Advance(TimeSpan.FromMinutes(31));
        await Eventually.Holds(
            async () => (await shop.Catalog.Snapshot())!.Popularity.Sold.Select(sold => sold.Units).SequenceEqual([5]),
            "The order book should tell the catalog what sells half an hour after an order: see OrderBookGrain.TellSold."
        );
        Assert.Equal(before + 1, await shop.Catalog.Version());
        await shop.Catalog.ShowSold((await shop.Catalog.Snapshot())!.Popularity.Sold);
        Assert.Equal(before + 1, await shop.Catalog.Version());
    }

    [Fact]
    public async Task A_new_day_begins_at_the_shops_midnight()
    {
        var shop = await fixture.NewShop();
        await shop.Place("yesterday");
        var before = await shop.Book.Today();
        fixture.Time.Advance(TimeSpan.FromDays(1));
        var after = await shop.Book.Today();
        Assert.Equal((before.Day.AddDays(1), 0, 1), (after.Day, after.Orders, after.Open));
        await shop.Place("today");
        Assert.Equal(1, (await shop.Book.Today()).Orders);
    }

    [Fact]
    public async Task News_that_was_lost_on_its_way_is_found_in_the_rows()
    {
        var shop = await fixture.NewShop();
        await using var silo = await fixture.StartBeside();
        var deaf = new TestShop(silo.Grains, shop.Id).Book;
        Assert.Empty(await deaf.List(null, null, 10));

        (await shop.Place("a")).OrThrow();
        Caller.Set(shop.Id, "seller:test");
        Assert.Empty(await deaf.List(null, null, 10));
        fixture.Time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(1, Assert.Single(await deaf.List(null, null, 10)).Number);
        Assert.Equal(1, (await deaf.Today()).Orders);
    }

    [Fact]
    public async Task An_order_that_is_placed_while_a_book_reads_is_in_its_takings_too()
    {
        var shop = await fixture.NewShop();
        (await shop.Place("before")).OrThrow();
        await using var silo = await fixture.StartBeside(services =>
            InterruptedRows.Configure(services, OrderBookRows.Of(shop.Id).Kind, async () => (await shop.Place("meanwhile")).OrThrow())
        );
        var there = new TestShop(silo.Grains, shop.Id);

        await there.Book.Today();
        fixture.Time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal((2, 30_000L), ((await there.Book.Today()).Orders, (await there.Book.Today()).Sales.Amount));
    }

    [Fact]
    public async Task A_book_that_starts_again_reads_what_the_orders_wrote()
    {
        var shop = await fixture.NewShop();
        for (var i = 0; i < 12; i++)
        {
            (await shop.Place($"k{i}")).OrThrow();
        }

        (await shop.Take("k3", OrderAction.Confirm)).OrThrow();
        await using var silo = await fixture.StartBeside();
        var there = new TestShop(silo.Grains, shop.Id);
        Assert.Equal(12, (await there.Book.List(null, null, 100)).Length);
        Assert.Equal(4, Assert.Single(await there.Book.List(OrderState.Confirmed, null, 10)).Number);
        var today = await there.Book.Today();
        Assert.Equal((12, 12), (today.Orders, today.Open));
    }

    [Fact]
    public async Task Who_watches_sees_each_change_once()
    {
        var shop = await fixture.NewShop();
        var watcher = new Watcher();
        var reference = fixture.Grains.CreateObjectReference<IOrderWatcher>(watcher);
        await shop.Book.Watch(reference);
        await shop.Place("k");
        (await shop.Take("k", OrderAction.Confirm)).OrThrow();
        await Eventually.Holds(() => watcher.Seen.Count >= 2, "the watcher must hear of the order and of its step");
        await shop.Book.Note(watcher.Seen.Last()); // as the stream would bring it a second time
        await shop.Book.Unwatch(reference);
        (await shop.Take("k", OrderAction.Pack)).OrThrow();
        Assert.Equal([1L, 2L], watcher.Seen.Select(order => order.Version));
        GC.KeepAlive(watcher);
    }

    [Fact]
    public async Task Old_news_of_an_order_that_is_done_does_not_open_it_again()
    {
        var shop = await fixture.NewShop();
        var placed = (await shop.Place("k")).OrThrow().Summary;
        (await shop.Take("k", OrderAction.Cancel)).OrThrow();
        await shop.Book.Note(placed);
        Assert.Empty(await shop.Book.List(OrderState.Placed, null, 10));
        Assert.Equal(0, (await shop.Book.Today()).Open);
    }

    [Fact]
    public async Task One_shops_book_has_no_orders_of_another()
    {
        var (mine, theirs) = (await fixture.NewShop(), await fixture.NewShop());
        await theirs.Place("k");
        Assert.Empty(await mine.Book.List(null, null, 10));
        Assert.Null(await mine.Order("k").Get());
    }

    private sealed class Watcher : IOrderWatcher
    {
        public ConcurrentQueue<OrderSummary> Seen { get; } = new();

        public Task Changed(OrderSummary order)
        {
            Seen.Enqueue(order);
            return Task.CompletedTask;
        }
    }
}
