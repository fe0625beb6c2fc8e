using Dukaan.Orders;
using Dukaan.Stock;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Orders;

/// <summary>Orders that are saved in the transaction that holds their goods, without their own grain.</summary>
public class NewOrdersTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_order_and_the_hold_of_its_goods_are_saved_together_or_not_at_all(bool committed)
    {
        var shop = await fixture.NewShop(units: 5);
        var stock = StoreKey.Of(shop.Id, shop.Products[0].Id);
        if (committed)
        {
            fixture.Faults.LoseAfterCommit("stock", stock);
        }
        else
        {
            fixture.Faults.LoseBeforeCommit("stock", stock);
        }

        await Assert.ThrowsAnyAsync<Exception>(() => shop.Enter("k"));
        Assert.Equal(committed, await shop.Order("k").Get() is not null);
        Assert.Equal(new StockLevel(5, committed ? 1 : 0), await shop.Stock().Level());

        var placed = (await shop.Enter("k")).OrThrow();
        Assert.Equal(placed.Id, (await shop.Enter("k")).OrThrow().Id);
        Assert.Equal(new StockLevel(5, 1), await shop.Stock().Level());
        Assert.Equal(placed.Number, Assert.Single(await shop.Book.List(null, null, 10)).Number);
    }

    [Fact]
    public async Task Many_who_ask_at_once_for_an_order_that_does_not_exist_all_hear_so_and_see_it_once_it_does()
    {
        var shop = await fixture.NewShop(units: 5);

        var asked = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => Task.Run(() => shop.Order("later").Get())));
        Assert.All(asked, Assert.Null);

        var placed = (await shop.Enter("later")).OrThrow();
        var seen = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => shop.Order("later").Get())));
        Assert.All(seen, order => Assert.Equal(placed.Number, order?.Number));
    }

    [Fact]
    public async Task Of_many_that_come_with_one_key_at_once_one_is_placed_and_all_are_told_of_it()
    {
        var shop = await fixture.NewShop(units: 50);
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => shop.Enter("same", 2))));
        Assert.Single(answers.Select(answer => answer.OrThrow().Secret).Distinct());
        Assert.Equal(new StockLevel(50, 2), await shop.Stock().Level());
    }

    [Fact]
    public async Task Another_order_under_the_same_key_is_refused_and_holds_nothing()
    {
        var shop = await fixture.NewShop(products: 2, units: 5);
        PlaceOrder Of(int product, int quantity) => Sales.Of(new Items.QuoteLine(shop.Products[product].Id, quantity));
        var orderId = OrderKey.IdFor(shop.Id, "k");
        (await shop.Admission.Place(orderId, Of(0, 2))).OrThrow();

        Assert.Equal("idempotency-key-reused", (await shop.Admission.Place(orderId, Of(0, 5))).Error?.Code);
        Assert.Equal("idempotency-key-reused", (await shop.Admission.Place(orderId, Of(1, 1))).Error?.Code);
        Assert.Equal(new StockLevel(5, 2), await shop.Stock().Level());
        Assert.Equal(new StockLevel(5, 0), await shop.Stock(shop.Products[1].Id).Level());
    }

    [Fact]
    public async Task A_grain_that_was_asked_before_its_order_was_placed_knows_it_afterwards()
    {
        var shop = await fixture.NewShop(units: 5);
        Assert.Null(await shop.Order("k").Get());
        var placed = (await shop.Enter("k")).OrThrow();
        Assert.Equal(placed.Secret, (await shop.Order("k").Get())?.Secret);
        Assert.Equal(OrderState.Confirmed, (await shop.Take("k", OrderAction.Confirm)).OrThrow().State);
        Assert.Equal(new StockLevel(4, 0), await Eventually.Becomes(shop.Stock().Level, level => level.Held == 0, "the unit must be sold"));
    }

    [Fact]
    public async Task An_attempt_of_another_activation_takes_nothing_from_an_order_that_was_placed_meanwhile()
    {
        var shop = await fixture.NewShop(units: 5);
        var orderId = OrderKey.IdFor(shop.Id, "k");
        (await shop.Enter("k", 3)).OrThrow();
        (await shop.Stock().Reserve(orderId, 1, "stalled")).OrThrow();
        Assert.Equal(new StockLevel(5, 3), await shop.Stock().Level());
        Assert.Equal("sold-out", (await shop.Stock().Reserve(orderId, 6, "stalled")).Error?.Code);
        await shop.Stock().Withdraw(orderId, "stalled");
        Assert.Equal(new StockLevel(5, 3), await shop.Stock().Level());
    }

    [Fact]
    public async Task Numbers_follow_one_another_though_some_orders_are_refused()
    {
        var shop = await fixture.NewShop(units: 3);
        var answers = new List<Result<OrderView>>();
        for (var n = 0; n < 6; n++)
        {
            answers.Add(await shop.Enter($"shopper {n}"));
        }

        Assert.Equal([1L, 2, 3], answers.Where(answer => answer.Ok).Select(answer => answer.Value!.Number));
        Assert.Equal(4, await shop.Numbers.Take(1));
    }
}
