using System.Collections.Immutable;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Stock;
using Dukaan.Values;
using static Dukaan.Orders.OrderAction;

namespace Dukaan.Grains.Tests.Orders;

/// <summary>Orders of a shop with stock at several locations.</summary>
public class LocationOrderTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private const string Main = StockLocation.Main;
    private static readonly ImmutableArray<string> All = [Main, "delhi", "pune"];

    /// <summary>A shop whose customers are in Pune (411001), with so many units of each product at each location.</summary>
    private async Task<TestShop> NewShop(params (int Main, int Delhi, int Pune)[] units)
    {
        var shop = await fixture.NewShop(units.Length, units: 0);
        var change = new ChangeTerms(Ids.Token())
        {
            Locations = [new(Main, "Shop", "560001"), new("delhi", "Delhi", "110001"), new("pune", "Pune", "411045")],
        };
        (await shop.Terms.Change(change)).OrThrow();
        for (var i = 0; i < units.Length; i++)
        {
            var (main, delhi, pune) = units[i];
            foreach (var (location, count) in new[] { (Main, main), ("delhi", delhi), ("pune", pune) })
            {
                var command = new AdjustStock(Ids.Token(), StockReason.Counted, count) { Location = location };
                (await Stock(shop, i).AdjustAt(command, All)).OrThrow();
            }
        }

        return shop;
    }

    private static IStockGrain Stock(TestShop shop, int product = 0) => shop.Stock(shop.Products[product].Id);

    private static async Task<(long, long, long)> Free(TestShop shop, int product = 0)
    {
        var levels = await Stock(shop, product).LevelsAt(All);
        return (levels[0].Available, levels[1].Available, levels[2].Available);
    }

    private static string From(OrderView order) =>
        string.Join(", ", order.From.Select(taken => $"{taken.Units} of {order.NameOf(taken.StockId)} from {taken.Name}"));

    [Fact]
    public async Task An_order_takes_from_the_nearest_location_that_has_it_and_says_so()
    {
        var shop = await NewShop((5, 5, 3));
        Assert.Equal("2 of Sweet 0 from Pune", From((await shop.Enter("near", 2)).OrThrow()));
        Assert.Equal("2 of Sweet 0 from Shop", From((await shop.Enter("far", 2)).OrThrow()));
        Assert.Equal("4 of Sweet 0 from Delhi", From((await shop.Enter("farther", 4)).OrThrow()));
        Assert.Equal((3, 1, 1), await Free(shop));
        Assert.Equal("3 of Sweet 0 from Shop", From((await shop.Order("again").Place(shop.Wish(3))).OrThrow()));
        var last = (await shop.Enter("last", 2)).OrThrow();
        Assert.Equal("1 of Sweet 0 from Pune, 1 of Sweet 0 from Delhi", From(last));
        Assert.Equal("sold-out", (await shop.Enter("late")).Error?.Code);
        Assert.Equal(last.From.AsEnumerable(), (await shop.Order("last").Get())!.From.AsEnumerable());
        Assert.Equal((0, 0, 0), await Free(shop));
    }

    [Fact]
    public async Task One_location_that_has_all_goods_of_an_order_comes_before_a_nearer_one_that_has_some()
    {
        var shop = await NewShop((9, 9, 9), (0, 9, 0), (9, 9, 9));
        Assert.Equal(
            "1 of Sweet 0 from Delhi, 1 of Sweet 1 from Delhi, 1 of Sweet 2 from Delhi",
            string.Join(", ", From((await shop.Enter("k")).OrThrow()).Split(", ").Order())
        );
        Assert.Equal((9, 8, 9), await Free(shop, 2));
    }

    [Fact]
    public async Task What_is_cancelled_or_returned_is_where_it_was_taken_from_once()
    {
        var shop = await NewShop((0, 2, 3));
        (await shop.Enter("cancelled", 3)).OrThrow();
        (await shop.Take("cancelled", Cancel)).OrThrow();
        await Eventually.Becomes(() => Free(shop), free => free == (0, 2, 3), "what is cancelled must come back to Pune");

        (await shop.Enter("returned", 4)).OrThrow();
        Assert.Equal((0, 1, 0), await Free(shop));
        foreach (var action in (OrderAction[])[Confirm, Pack, Ship, Deliver])
        {
            (await shop.Take("returned", action)).OrThrow();
        }

        foreach (var pieces in (int[])[1, 3])
        {
            var step = new OrderStep(Ids.Token(), Return, "too sweet", Lines: [new LineQuantity(1, pieces)]) { Restock = true };
            (await shop.Order("returned").Take(step)).OrThrow();
            (await shop.Order("returned").Take(step)).OrThrow();
        }

        await Eventually.Becomes(() => Free(shop), free => free == (0, 2, 3), "what is returned must be where it was taken from");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_order_and_its_units_at_a_location_are_saved_together_or_not_at_all(bool committed)
    {
        var shop = await NewShop((5, 5, 2));
        var key = StoreKey.Of(shop.Id, shop.Products[0].Id);
        if (committed)
        {
            fixture.Faults.LoseAfterCommit("stock", key);
        }
        else
        {
            fixture.Faults.LoseBeforeCommit("stock", key);
        }

        await Assert.ThrowsAnyAsync<Exception>(() => shop.Enter("k", 2));
        Assert.Equal((5, 5, committed ? 0 : 2), await Free(shop));
        Assert.Equal("2 of Sweet 0 from Pune", From((await shop.Enter("k", 2)).OrThrow()));
        Assert.Equal((5, 5, 0), await Free(shop));
    }

    [Fact]
    public async Task An_order_that_has_left_and_is_asked_for_again_takes_nothing_more()
    {
        var shop = await NewShop((0, 1, 2));
        var first = (await shop.Enter("k", 2)).OrThrow();
        foreach (var action in (OrderAction[])[Confirm, Pack, Ship])
        {
            (await shop.Take("k", action)).OrThrow();
        }

        await Eventually.Becomes(() => Stock(shop).Level(), level => level == new StockLevel(1, 0), "what was shipped has left");
        var more = new AdjustStock(Ids.Token(), StockReason.Received, 1) { Location = "pune" };
        (await Stock(shop).AdjustAt(more, All)).OrThrow();

        Assert.Equal(first.Number, (await shop.Enter("k", 2)).OrThrow().Number);
        fixture.Time.Advance(StockBook.HoldLife + TimeSpan.FromMinutes(2));
        Assert.Equal((0, 1, 1), await Free(shop));
        Assert.Equal(new StockLevel(2, 0), await Stock(shop).Level());
    }

    [Fact]
    public async Task An_attempt_that_is_late_until_the_order_has_left_takes_nothing_more()
    {
        var shop = await NewShop((0, 1, 1));
        (await shop.Enter("k", 2)).OrThrow();
        foreach (var action in (OrderAction[])[Confirm, Pack, Ship])
        {
            (await shop.Take("k", action)).OrThrow();
        }

        await Eventually.Becomes(() => Stock(shop).Level(), level => level == new StockLevel(0, 0), "what was shipped has left");
        var more = new AdjustStock(Ids.Token(), StockReason.Received, 3) { Location = "pune" };
        (await Stock(shop).AdjustAt(more, All)).OrThrow();
        foreach (var attempt in (string[])["late", "later"])
        {
            (await Stock(shop).ReserveFrom(OrderKey.IdFor(shop.Id, "k"), 2, attempt, All)).OrThrow();
        }

        Assert.Equal(new StockLevel(3, 2), await Stock(shop).Level());
        fixture.Time.Advance(StockBook.HoldLife + TimeSpan.FromMinutes(2));
        await Eventually.Becomes(() => Stock(shop).Level(), level => level.Held == 0, "a hold that is over must be looked at");
        Assert.Equal(new StockLevel(3, 0), await Stock(shop).Level());
    }

    [Fact]
    public async Task Two_attempts_at_once_take_the_units_of_one_order()
    {
        var shop = await NewShop((8, 8, 8));
        var keys = Enumerable.Range(0, 6).Select(n => $"twice-{n}").ToList();
        await Task.WhenAll(
            keys.SelectMany<string, Task>(key => [shop.Enter(key, 3), shop.Order(key).Place(shop.Wish(3))])
                .Select(attempt => attempt.ContinueWith(_ => { }, TaskScheduler.Default)) // who loses may hear of it as an error
        );
        foreach (var key in keys)
        {
            (await shop.Enter(key, 3)).OrThrow();
            foreach (var action in (OrderAction[])[Confirm, Pack, Ship])
            {
                (await shop.Take(key, action)).OrThrow();
            }
        }

        fixture.Time.Advance(StockBook.HoldLife + TimeSpan.FromMinutes(2));
        await Eventually.Becomes(() => Stock(shop).Level(), level => level == new StockLevel(6, 0), "six orders of three have left");
    }

    [Fact]
    public async Task In_a_rush_every_location_is_sold_out_and_no_unit_twice()
    {
        var shop = await NewShop((7, 8, 9));
        var placed = await Task.WhenAll(Enumerable.Range(0, 60).Select(n => shop.Enter($"rush-{n}")));
        var orders = placed.Where(one => one.Ok).Select(one => one.Value!).ToList();
        Assert.Equal(24, orders.Count);
        Assert.All(placed.Where(one => !one.Ok), one => Assert.Equal("sold-out", one.Error!.Code));
        Assert.Equal((0, 0, 0), await Free(shop));
        var taken = orders
            .SelectMany(order => order.From)
            .GroupBy(at => at.Name, at => at.Units)
            .ToDictionary(at => at.Key, at => at.Sum());
        Assert.Equal((7, 8, 9), (taken["Shop"], taken["Delhi"], taken["Pune"]));
    }

    [Fact]
    public async Task An_order_that_stands_again_is_held_where_there_is_some_now()
    {
        var shop = await NewShop((4, 0, 2));
        (await shop.Enter("k", 2)).OrThrow();
        fixture.Time.Advance(OrderTimeouts.Confirmation + TimeSpan.FromMinutes(1));
        await Eventually.Becomes(() => Free(shop), free => free == (4, 0, 2), "the goods of an expired order must come back");
        (await shop.Enter("another", 2)).OrThrow();

        Assert.Equal("2 of Sweet 0 from Shop", From((await shop.Take("k", MarkPaid)).OrThrow()));
        Assert.Equal((2, 0, 0), await Free(shop));
    }

    [Fact]
    public async Task A_shop_with_one_location_says_and_keeps_nothing_of_it()
    {
        var shop = await fixture.NewShop(units: 5);
        Assert.Empty((await shop.Enter("k")).OrThrow().From);
    }
}
