using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Stock;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Orders;

/// <summary>What the door does while something is sold out: it turns those away who want it, and nobody else.</summary>
public class OrderAdmissionTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    [Fact]
    public async Task Who_wants_what_is_sold_out_is_told_so_before_an_order_looks_at_anything_else()
    {
        var shop = await SoldOut();
        var nameless = shop.Wish() with { Customer = Sales.Ravi with { Name = "" } };
        Assert.Equal("customer.name", (await shop.Order("in").Place(nameless)).Error?.Field);
        var refused = (await shop.Admission.Place(OrderKey.IdFor(shop.Id, "out"), nameless)).Error;
        Assert.Equal("sold-out", refused?.Code);
        Assert.Equal(shop.Products[0].Id, Assert.Single(refused!.Items));
    }

    [Fact]
    public async Task A_repeat_gets_its_order_though_everything_is_sold_since()
    {
        var shop = await SoldOut();
        var first = (await shop.Order("last").Get())!;
        Assert.Equal(first.Id, (await shop.Enter("last")).OrThrow().Id);
        Assert.Equal("idempotency-key-reused", (await shop.Enter("last", 2)).Error?.Code);
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
        await Eventually.Holds(async () => (await shop.Stock().Known([order])).IsEmpty, "the goods must forget an order that left");
        Assert.Equal(order, (await shop.Enter("last")).OrThrow().Id);
    }

    [Fact]
    public async Task An_order_that_a_crash_cut_off_gets_the_last_unit_that_it_holds_already()
    {
        var shop = await fixture.NewShop(units: 1);
        fixture.Faults.LoseBeforeCommit("order", shop.OrderKeyOf("unlucky"));
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Place("unlucky")); // it holds the last unit
        await HearsThatItIsGone(shop);
        Assert.Single(await shop.Stock().Known([OrderKey.IdFor(shop.Id, "unlucky")]));
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
        Assert.All(answers.Where(answer => !answer.Ok), answer => Assert.Equal("sold-out", answer.Error?.Code));
        Assert.Equal(new StockLevel(20, 20), await shop.Stock().Level());
        var again = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(n => Task.Run(() => shop.Enter($"shopper {n}"))));
        Assert.Equal(answers.Select(answer => answer.Value?.Id), again.Select(answer => answer.Value?.Id));
    }

    [Fact]
    public async Task A_crowd_that_is_let_in_some_at_a_time_is_served_to_the_last_though_some_of_it_meet_a_crash()
    {
        var shop = await fixture.NewShop(products: 2, units: 1_000);
        for (var n = 0; n < 5; n++)
        {
            fixture.Faults.LoseBeforeCommit("order", shop.OrderKeyOf($"shopper {n}"));
        }

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 700)
                .Select(n =>
                    Task.Run(async () =>
                    {
                        try
                        {
                            return (await shop.Enter($"shopper {n}")).Ok;
                        }
                        catch (Exception) when (n < 5)
                        {
                            return (await shop.Enter($"shopper {n}")).Ok;
                        }
                    })
                )
        );
        Assert.True(
            answers.All(ok => ok),
            $"{answers.Count(ok => !ok)} of {answers.Length} got nothing, though there is enough for all: does who leaves the door let "
                + "the next in?"
        );
    }

    [Fact]
    public async Task Of_those_who_come_together_each_hears_what_is_true_of_what_they_want()
    {
        var shop = await fixture.NewShop(products: 2, units: 1);
        var (gone, there) = (shop.Products[0].Id, shop.Products[1].Id);
        Task<Result<OrderView>> Enter(string key, params QuoteLine[] lines) =>
            shop.Admission.Place(OrderKey.IdFor(shop.Id, key), Sales.Of(lines));
        (await Enter("last", new QuoteLine(gone, 1))).OrThrow();
        await Eventually.Holds(
            async () => !(await shop.Catalog.Quote([new QuoteLine(gone, 1)])).OrThrow().Lines[0].Available,
            "the catalog must hear that it is sold out"
        );
        Assert.Equal("sold-out", (await Enter("too late", new QuoteLine(gone, 1))).Error?.Code);

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 200)
                .Select(n =>
                    Task.Run(() =>
                        (n % 4) switch
                        {
                            0 => Enter($"one {n}", new QuoteLine(gone, 1)),
                            1 => Enter($"two {n}", new QuoteLine(gone, 2)),
                            2 => Enter("last", new QuoteLine(gone, 1)),
                            _ => Enter("other", new QuoteLine(there, 1)),
                        }
                    )
                )
        );
        Assert.All(answers.Where((_, n) => n % 4 < 2), answer => Assert.Equal(gone, Assert.Single(answer.Error!.Items)));
        Assert.All(answers.Where((_, n) => n % 4 == 2), answer => Assert.Equal(OrderKey.IdFor(shop.Id, "last"), answer.OrThrow().Id));
        Assert.All(answers.Where((_, n) => n % 4 == 3), answer => Assert.Equal(OrderKey.IdFor(shop.Id, "other"), answer.OrThrow().Id));
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
        await Eventually.Holds(
            async () => !(await shop.Catalog.Quote(shop.Wish().Lines)).OrThrow().Lines[0].Available,
            "the catalog must hear that it is sold out"
        );
        Assert.Equal("sold-out", (await shop.Enter(Ids.Token())).Error?.Code);
    }
}
