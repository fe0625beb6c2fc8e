using Dukaan.Orders;
using Dukaan.Stock;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Stock;

public class StockGrainTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    [Fact]
    public async Task Fifty_shoppers_want_ten_units_and_ten_get_one()
    {
        var shop = await fixture.NewShop(units: 10);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => shop.Place($"shopper-{i}")));
        Assert.Equal(10, outcomes.Count(result => result.Ok));
        Assert.All(outcomes.Where(result => !result.Ok), result =>
        {
            Assert.Equal("sold-out", result.Error!.Code);
            Assert.Equal(shop.Products[0].Id, Assert.Single(result.Error.Items));
        });
        Assert.Equal(new StockLevel(10, 10), await shop.Stock().Level());
        Assert.Equal(10, outcomes.Where(result => result.Ok).Select(result => result.Value!.Number).Distinct().Count());
        await Eventually.Holds(
            async () => !(await shop.Catalog.Get(shop.Products[0].Id))!.Product.InStock,
            "the catalog must hear that the product is sold out"
        );
    }

    /// <summary>The catalog saved that nothing is left, and the stock does not know that it did.</summary>
    [Fact]
    public async Task A_catalog_whose_answer_was_lost_still_hears_that_there_is_stock_again()
    {
        var shop = await fixture.NewShop(units: 1);
        var product = shop.Products[0].Id;
        await Eventually.Holds(
            async () => (await shop.Catalog.Get(product))!.Product.InStock,
            "the catalog must hear that the product is there"
        );
        fixture.Faults.LoseAfterCommit("catalog", shop.Id);
        (await shop.Stock().Reserve("order-a", 1)).OrThrow();
        await Eventually.Holds(
            async () => !(await shop.Catalog.Get(product))!.Product.InStock,
            "the catalog must hear that the product is sold out"
        );

        await shop.Stock().Release("order-a");

        await Eventually.Holds(
            async () => (await shop.Catalog.Get(product))!.Product.InStock,
            "the catalog must hear that the product is there again"
        );
    }

    [Fact]
    public async Task Claims_outlive_the_activation()
    {
        var shop = await fixture.NewShop(units: 5);
        (await shop.Stock().Reserve("order-a", 2)).OrThrow();
        (await shop.Stock().Reserve("order-b", 1)).OrThrow();
        await shop.Stock().Sell("order-b");
        fixture.Faults.LoseBeforeCommit("stock", StoreKey.Of(shop.Id, shop.Products[0].Id));
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Stock().Reserve("order-c", 1));
        Assert.Equal(new StockLevel(4, 2), await shop.Stock().Level());
        await shop.Stock().Release("order-b");
        Assert.Equal(new StockLevel(5, 2), await shop.Stock().Level());
    }

    [Fact]
    public async Task An_attempt_that_fails_takes_no_units_back_since_another_may_have_placed_the_order_with_them()
    {
        var shop = await fixture.NewShop(units: 5);
        fixture.Faults.LoseAfterCommit("stock", StoreKey.Of(shop.Id, shop.Products[0].Id));
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Place("k"));

        Assert.Equal(new StockLevel(5, 1), await shop.Stock().Level());
        Assert.True((await shop.Place("k")).Ok);
        Assert.Equal(new StockLevel(5, 1), await shop.Stock().Level());
    }

    [Fact]
    public async Task A_hold_of_an_order_that_was_never_placed_ends()
    {
        var shop = await fixture.NewShop(units: 1);
        (await shop.Stock().Reserve(OrderKey.IdFor(shop.Id, "never"), 1)).OrThrow();
        Assert.Equal("sold-out", (await shop.Place("late")).Error?.Code);
        fixture.Time.Advance(TimeSpan.FromMinutes(16));
        await Eventually.Holds(
            async () => (await shop.Stock().Level()).Available == 1,
            "the unit must come back when the hold's time is over"
        );
        await Eventually.Holds(
            async () => (await shop.Catalog.Get(shop.Products[0].Id))!.Product.InStock,
            "the catalog must hear that there is one again"
        );
        Assert.True((await shop.Place("late")).Ok);
    }

    [Fact]
    public async Task What_is_reserved_at_once_is_answered_after_one_write()
    {
        var shop = await fixture.NewShop(units: 1_000);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => shop.Stock().Reserve($"order-{i}", 1)));
        Assert.All(outcomes, result => Assert.True(result.Ok));
        Assert.Equal(new StockLevel(1_000, 200), await shop.Stock().Level());
    }

    [Fact]
    public async Task Two_activations_cannot_both_sell_the_last_unit()
    {
        var shop = await fixture.NewShop(units: 1);
        await using var other = await fixture.StartBeside();
        var there = new TestShop(other.Grains, shop.Id);
        there.Products.AddRange(shop.Products);
        Assert.Equal(1, (await shop.Stock().Level()).Available);
        Assert.Equal(1, (await there.Stock().Level()).Available); // both are awake, and both believe that there is one

        var attempts = await Task.WhenAll(Attempt(shop, "order-a"), Attempt(there, "order-b"));
        Assert.Equal(1, attempts.Count(held => held));
        var again = await Task.WhenAll(Attempt(shop, "order-c"), Attempt(there, "order-d"));
        Assert.DoesNotContain(true, again);
    }

    private static async Task<bool> Attempt(TestShop shop, string orderId)
    {
        try
        {
            return (await shop.Stock().Reserve(orderId, 1)).Ok;
        }
        catch (Exception)
        {
            return false; // the other one wrote first
        }
    }
}
