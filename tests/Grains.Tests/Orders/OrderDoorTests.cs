using Dukaan.Orders;
using Dukaan.Stock;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Orders;

/// <summary>What the door does while something is sold out: it turns those away who want it, and nobody else.</summary>
public class OrderDoorTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    [Fact]
    public async Task Who_wants_what_is_sold_out_is_told_so_before_an_order_looks_at_anything_else()
    {
        var shop = await SoldOut();
        var nameless = shop.Wish() with { Customer = Sales.Ravi with { Name = "" } };
        Assert.Equal("customer.name", (await shop.Order("in").Place(nameless)).Refusal?.Field);
        var refused = (await shop.Door.Place(OrderKey.IdFor(shop.Id, "out"), nameless)).Refusal;
        Assert.Equal("sold-out", refused?.Code);
        Assert.Equal(shop.Products[0].Id, Assert.Single(refused!.Items));
    }

    [Fact]
    public async Task A_repeat_gets_its_order_though_everything_is_sold_since()
    {
        var shop = await SoldOut();
        var first = (await shop.Order("last").Get())!;
        Assert.Equal(first.Id, (await shop.Enter("last")).OrThrow().Id);
        Assert.Equal("idempotency-key-reused", (await shop.Enter("last", 2)).Refusal?.Code);
    }

    [Fact]
    public async Task A_repeat_gets_its_order_though_its_units_have_left_the_house()
    {
        var shop = await SoldOut();
        foreach (var step in (OrderAction[])[OrderAction.Confirm, OrderAction.Pack, OrderAction.Ship, OrderAction.Deliver])
        {
            (await shop.Take("last", step)).OrThrow();
        }

        var order = OrderKey.IdFor(shop.Id, "last");
        await Eventually.Holds(async () => !await shop.Stock().Knows(order), "the goods must forget an order that left");
        Assert.Equal(order, (await shop.Enter("last")).OrThrow().Id);
    }

    [Fact]
    public async Task An_order_that_a_crash_cut_off_gets_the_last_unit_that_it_holds_already()
    {
        var shop = await fixture.NewShop(units: 1);
        fixture.Faults.LoseBeforeCommit("order", shop.OrderKeyOf("unlucky"));
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Enter("unlucky")); // it holds the last unit
        await HearsThatItIsGone(shop);
        Assert.True(await shop.Stock().Knows(OrderKey.IdFor(shop.Id, "unlucky")));
        (await shop.Enter("unlucky")).OrThrow(); // nobody else can have what it holds
        Assert.Equal(new StockLevel(1, 1), await shop.Stock().Level());
    }

    [Fact]
    public async Task Once_there_is_more_of_it_shoppers_are_let_in_again()
    {
        var shop = await SoldOut();
        (await shop.Stock().Adjust(new AdjustStock(Ids.Token(), StockReason.Received, 2, ""))).OrThrow();
        await Eventually.Holds(async () => (await shop.Enter("later", 2)).Ok, "what came in must be sold");
    }

    [Fact]
    public async Task Of_a_thousand_who_come_at_once_as_many_are_let_in_as_there_are_units()
    {
        var shop = await fixture.NewShop(units: 20);
        var answers = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(n => Task.Run(() => shop.Enter($"shopper {n}"))));
        Assert.Equal(20, answers.Count(answer => answer.Ok));
        Assert.All(answers.Where(answer => !answer.Ok), answer => Assert.Equal("sold-out", answer.Refusal?.Code));
        Assert.Equal(new StockLevel(20, 20), await shop.Stock().Level());
        var again = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(n => Task.Run(() => shop.Enter($"shopper {n}"))));
        Assert.Equal(answers.Select(answer => answer.Value?.Id), again.Select(answer => answer.Value?.Id));
    }

    /// <summary>A shop whose one unit the order <c>last</c> has, of which its door knows.</summary>
    private async Task<TestShop> SoldOut()
    {
        var shop = await fixture.NewShop(units: 1);
        (await shop.Enter("last")).OrThrow();
        await HearsThatItIsGone(shop);
        return shop;
    }

    private static async Task HearsThatItIsGone(TestShop shop)
    {
        await Eventually.Holds(async () => !(await shop.Catalog.Quote(shop.Wish().Lines)).OrThrow().Lines[0].Available, "the catalog must hear that it is sold out");
        Assert.Equal("sold-out", (await shop.Enter(Ids.Token())).Refusal?.Code);
    }
}
