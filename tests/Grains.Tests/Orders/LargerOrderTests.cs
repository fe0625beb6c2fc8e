using System.Collections.Immutable;
using Dukaan.Grains.Tests.Payments;
using Dukaan.Grains.Tests.Pricing;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Stock;
using Dukaan.Values;
using static Dukaan.Orders.OrderAction;

namespace Dukaan.Grains.Tests.Orders;

/// <summary>Orders to which their seller adds goods after they were placed, or paid.</summary>
public class LargerOrderTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private static readonly DateTimeOffset Now = new ManualTime().GetUtcNow();

    private static OrderStep Added(params QuoteLine[] lines) => new(Ids.Token(), Edit) { Add = [.. lines] };

    private static Task Level(TestShop shop, int product, long onHand, long held) =>
        Eventually.Becomes(
            () => shop.Stock(shop.Products[product].Id).Level(),
            level => level == new StockLevel(onHand, held),
            $"{onHand} of product {product} must be on hand, {held} of them held"
        );

    [Fact]
    public async Task What_is_added_is_taken_out_of_stock_and_costs_what_it_costs_today()
    {
        var shop = await fixture.NewShop(products: 2, units: 5);
        var (first, second) = (shop.Products[0].Id, shop.Products[1].Id);
        (await shop.Order("k").Place(Sales.Of(new QuoteLine(first, 1)))).OrThrow();
        (await shop.Take("k", Confirm)).OrThrow();
        await Level(shop, 0, 4, 0);

        var step = Added(new QuoteLine(first, 2), new QuoteLine(second, 3));
        var edited = (await shop.Order("k").Take(step)).OrThrow();
        Assert.Equal([3, 3], edited.Lines.Select(line => line.Quantity));
        Assert.Equal((90_000, 90_000), (edited.Total.Amount, edited.Funds.Due.Amount));
        Assert.Equal(edited.Version, (await shop.Order("k").Take(step)).OrThrow().Version);
        await Level(shop, 0, 2, 0);
        await Level(shop, 1, 2, 0);

        (await shop.Take("k", Cancel)).OrThrow();
        await Level(shop, 0, 5, 0);
        await Level(shop, 1, 5, 0);
    }

    [Fact]
    public async Task More_than_there_is_is_refused_and_the_order_keeps_what_it_had()
    {
        var shop = await fixture.NewShop(products: 2, units: 5);
        var (first, second) = (shop.Products[0].Id, shop.Products[1].Id);
        (await shop.Order("k").Place(Sales.Of(new QuoteLine(first, 1)))).OrThrow();
        (await shop.Take("k", Confirm)).OrThrow();

        var refused = (await shop.Order("k").Take(Added(new QuoteLine(first, 4), new QuoteLine(second, 6)))).Error!;
        Assert.Equal("sold-out", refused.Code);
        Assert.Equal("sold-out", (await shop.Order("k").Take(Added(new QuoteLine(first, 5)))).Error?.Code);
        Assert.Equal(1, (await shop.Order("k").Get())!.Lines.Single().Quantity);
        await Level(shop, 0, 4, 0);
        await Level(shop, 1, 5, 0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_crash_while_an_order_gets_larger_neither_loses_a_unit_nor_sells_one_twice(bool committed)
    {
        var shop = await fixture.NewShop(products: 2, units: 5);
        var (first, second) = (shop.Products[0].Id, shop.Products[1].Id);
        (await shop.Order("k").Place(Sales.Of(new QuoteLine(first, 2)))).OrThrow();
        (await shop.Take("k", Confirm)).OrThrow();
        await Level(shop, 0, 3, 0);
        if (committed)
        {
            fixture.Faults.LoseAfterCommit("order", shop.OrderKeyOf("k"));
        }
        else
        {
            fixture.Faults.LoseBeforeCommit("order", shop.OrderKeyOf("k"));
        }

        await Assert.ThrowsAnyAsync<Exception>(() => shop.Order("k").Take(Added(new QuoteLine(first, 2), new QuoteLine(second, 3))));
        fixture.Time.Advance(StockBook.HoldLife + TimeSpan.FromMinutes(2));
        await Level(shop, 0, committed ? 1 : 3, 0);
        await Level(shop, 1, committed ? 2 : 5, 0);
        Assert.Equal(committed ? 105_000 : 30_000, (await shop.Order("k").Get())!.Total.Amount);
    }

    [Fact]
    public async Task The_difference_of_an_order_paid_online_is_paid_online_or_given_back()
    {
        var shop = await OnlineShop.Open(fixture, units: 9);
        (await shop.Place("k", 2)).OrThrow();
        await shop.Pay("k");
        var product = shop.Shop.Products[0].Id;

        var edited = (await shop.Shop.Order("k").Take(Added(new QuoteLine(product, 3)))).OrThrow();
        Assert.Equal((PaymentState.Awaited, 45_000L), (edited.Payment, edited.Funds.DueOnline.Amount));
        Assert.NotNull((await shop.Shop.Order("k").Pay()).OrThrow().PayUrl);
        var paid = await shop.Pay("k", "p2");
        Assert.Equal((PaymentState.Paid, 75_000L), (paid.Payment, paid.Funds.Paid.Amount));
        await shop.Level(4, 0);

        var less = new OrderStep(Ids.Token(), Edit, Lines: [new LineQuantity(1, 1)]);
        (await shop.Shop.Order("k").Take(less)).OrThrow();
        await shop.Becomes("k", order => order.Funds.Refunded.Amount == 60_000, "what the order does not need any more must go back");
        await shop.Level(8, 0);
        Assert.Equal(15_000, fixture.Gateway.Kept(shop.IdOf("k")));
    }

    [Fact]
    public async Task An_order_takes_more_from_where_it_took_the_first_and_else_from_elsewhere()
    {
        var shop = await fixture.NewShop(units: 3);
        ImmutableArray<StockLocation> locations = [new(StockLocation.Main, "Shop", ""), new("godown", "Godown", "")];
        (await shop.Terms.Change(new ChangeTerms(Ids.Token()) { Locations = locations })).OrThrow();
        ImmutableArray<string> all = [.. locations.Select(location => location.Id)];
        (await shop.Stock().Transfer(new TransferStock(Ids.Token(), StockLocation.Main, "godown", 1), all)).OrThrow();
        (await shop.Enter("k")).OrThrow();
        (await shop.Take("k", Confirm)).OrThrow();

        var edited = (await shop.Order("k").Take(Added(new QuoteLine(shop.Products[0].Id, 2)))).OrThrow();
        Assert.Equal(["2 Shop", "1 Godown"], edited.From.Select(taken => $"{taken.Units} {taken.Name}"));
        (await shop.Take("k", Cancel)).OrThrow();
        await Eventually.Holds(
            async () => (await shop.Stock().LevelsAt(all)).Select(level => level.Available).SequenceEqual([2L, 1L]),
            "what is cancelled must come back to where it was taken from"
        );
    }

    /// <summary>Whatever a seller edits and whoever pays: the coins add up.</summary>
    [Fact]
    public void However_an_order_grows_and_shrinks_it_is_paid_to_the_coin_and_never_more_given_back()
    {
        var (grown, refunded) = (0, 0);
        for (var seed = 0; seed < 3_000; seed++)
        {
            var random = new Random(seed);
            var ledger = Opened(random);
            for (var i = 0; i < 14; i++)
            {
                var before = ledger.Facts.Total;
                var taken = ledger.Take(Step(random, ledger.Facts), "seller:1", Now, Terms);
                ledger = taken.Ok ? taken.Value : ledger;
                var facts = ledger.Facts;
                Assert.True(facts.Total == facts.Lines.Sum(line => line.Value()), $"Seed {seed}: the lines do not come to the total.");
                Assert.True(facts.Total == facts.Amounts.Total.Amount, $"Seed {seed}: the amounts are not those of the lines.");
                Assert.True(facts.Refunded <= facts.Paid, $"Seed {seed}: more was given back than came.");
                Assert.True(
                    facts.Paid == 0 || facts.Due <= Math.Max(0, facts.Total - facts.Refundable),
                    $"Seed {seed}: too much is asked."
                );
                grown += facts.Total > before ? 1 : 0;
            }

            if (ledger.Facts is { Paid: > 0, Refunded: 0 })
            {
                ledger = ledger.Facts.Due > 0 ? ledger.Take(new OrderStep("", MarkPaid), "seller:1", Now).OrThrow() : ledger;
                ledger =
                    ledger.Facts.Owed > 0
                        ? ledger.Take(new OrderStep("", Refund, "less", Amount: ledger.Facts.Owed), "seller:1", Now).OrThrow()
                        : ledger;
                Assert.True(ledger.Facts.Refundable == ledger.Facts.Total, $"Seed {seed}: what is kept is not what it costs.");
                refunded += ledger.Facts.Refunded > 0 ? 1 : 0;
            }
        }

        Assert.True(grown > 3_000 && refunded > 300, $"These histories grow {grown} times and give back {refunded} times: too little.");
    }

    private static SaleTerms Terms => Requests.Terms with { Tax = Requests.Gst };

    private static OrderLedger Opened(Random random)
    {
        var terms = Terms with { Discounts = [Requests.Percent(random.Next(30))] };
        var request = new PriceRequest(
            [Requests.Line("a", random.Next(1, 9_999), random.Next(1, 5)), Requests.Line("b", random.Next(1, 9_999), 1, "food")],
            "INR",
            terms,
            Requests.Now,
            DeliveryMethod.Pickup
        );
        var priced = Pricer.Price(request);
        var placed = Sales.Placed() with
        {
            Lines = [.. priced.Lines.Select(OrderLine.Of)],
            Total = priced.Amounts.Total,
            Amounts = priced.Amounts,
            Tax = terms.Tax,
            Home = "IN",
        };
        return OrderLedger.Open(placed, Caller.Shopper, Now);
    }

    private static OrderStep Step(Random random, OrderFacts facts) =>
        random.Next(6) switch
        {
            0 => new OrderStep("", MarkPaid),
            1 when random.Next(4) == 0 => new OrderStep("", Refund, "sorry", Amount: random.Next(1, 5_000)),
            2 => new OrderStep("", Edit) { Added = [Line($"new{random.Next(3)}", random)] },
            _ => new OrderStep("", Edit, Lines: [new LineQuantity(random.Next(facts.Quantities.Length) + 1, random.Next(7))]),
        };

    private static OrderLine Line(string id, Random random)
    {
        var quoted = Requests.Line(id, random.Next(1, 9_999), random.Next(1, 4), random.Next(2) == 0 ? "food" : "");
        return OrderLine.Of(new PricedLine(quoted, Money.Zero("INR"), quoted.Total, 0, []));
    }
}
