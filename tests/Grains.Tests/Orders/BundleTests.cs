using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.TestKit;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Orders;

public class BundleTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    [Fact]
    public async Task Bundles_and_their_parts_that_are_ordered_at_once_never_sell_more_than_there_is()
    {
        var (shop, bundle) = await Bundle(units: 20, first: 2, second: 1);
        var (first, second) = (shop.Products[0].Id, shop.Products[1].Id);

        var placed = await Task.WhenAll(
            Enumerable
                .Range(0, 30)
                .Select(i =>
                {
                    var wish = Sales.Of(
                        new QuoteLine(
                            (i % 3) switch
                            {
                                0 => first,
                                1 => second,
                                _ => bundle,
                            },
                            1 + (i % 2)
                        )
                    );
                    return i % 2 == 0 ? shop.Order($"k{i}").Place(wish) : shop.Admission.Place(OrderKey.IdFor(shop.Id, $"k{i}"), wish);
                })
        );

        var sold = placed.Where(order => order.Ok).SelectMany(order => order.Value!.Lines).SelectMany(line => line.Units()).ToList();
        foreach (var id in new[] { first, second })
        {
            var taken = sold.Where(unit => unit.StockId == id).Sum(unit => unit.Quantity);
            Assert.InRange(taken, 1, 20);
            Assert.Equal(20 - taken, (await shop.Stock(id).Level()).Available);
        }

        Assert.All(placed.Where(order => !order.Ok), order => Assert.Equal("sold-out", order.Error!.Code));
    }

    [Fact]
    public async Task A_bundle_takes_its_parts_all_or_none_and_a_cancelled_one_gives_them_back()
    {
        var (shop, bundle) = await Bundle(units: 5, first: 2, second: 1);
        var (first, second) = (shop.Products[0].Id, shop.Products[1].Id);
        (await shop.Stock(second).Set(Ids.Token(), 10)).OrThrow();

        var order = (await shop.Order("k").Place(Sales.Of(new QuoteLine(bundle, 2)))).OrThrow();
        Assert.Equal(new Money(50_000, "INR"), order.Total);
        Assert.Equal((1, 8), ((int)(await shop.Stock(first).Level()).Available, (int)(await shop.Stock(second).Level()).Available));
        var refused = await shop.Order("k2").Place(Sales.Of(new QuoteLine(bundle, 1), new QuoteLine(second, 1)));
        Assert.Equal("sold-out", refused.Error?.Code);
        Assert.Equal((bundle, 0L), (refused.Error!.Short[0].ProductId, refused.Error.Short[0].Left));
        Assert.Equal(8, (await shop.Stock(second).Level()).Available);

        (await shop.Take("k", OrderAction.Cancel)).OrThrow();
        await Eventually.Holds(
            async () => (await shop.Stock(first).Level()).Available == 5 && (await shop.Stock(second).Level()).Available == 10,
            "A cancelled bundle must give its parts back."
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_a_bundle_and_its_own_part_want_more_than_there_is_the_refusal_names_what_is_short(bool bundleFirst)
    {
        var (shop, bundle) = await Bundle(units: 2, first: 2, second: 1);
        var part = shop.Products[0].Id;
        var (box, sweet) = (new QuoteLine(bundle, 1), new QuoteLine(part, 1));

        var refused = await shop.Admission.Place(OrderKey.IdFor(shop.Id, "k"), bundleFirst ? Sales.Of(box, sweet) : Sales.Of(sweet, box));

        Assert.Equal("sold-out", refused.Error?.Code);
        var line = Assert.Single(refused.Error!.Short);
        Assert.Equal((bundleFirst ? part : bundle, 1, 0L), (line.ProductId, line.Wanted, line.Left));
        (await shop.Order("k2").Place(Sales.Of(bundleFirst ? box : sweet))).OrThrow();
    }

    [Fact]
    public async Task A_bundle_and_its_own_part_in_one_order_hold_what_both_need()
    {
        var (shop, bundle) = await Bundle(units: 3, first: 2, second: 1);
        (await shop.Order("k").Place(Sales.Of(new QuoteLine(bundle, 1), new QuoteLine(shop.Products[0].Id, 1)))).OrThrow();
        Assert.Equal(0, (await shop.Stock(shop.Products[0].Id).Level()).Available);
    }

    [Fact]
    public async Task A_bundle_is_sold_out_while_a_part_is_and_gone_with_a_deleted_part()
    {
        var (shop, bundle) = await Bundle(units: 1, first: 1, second: 1);
        (await shop.Order("k").Place(Sales.Of(new QuoteLine(shop.Products[0].Id, 1)))).OrThrow();
        await InStock(false);
        (await shop.Stock(shop.Products[0].Id).Set(Ids.Token(), 3)).OrThrow();
        await InStock(true);
        (await shop.Catalog.Delete(Ids.Token(), shop.Products[1].Id)).OrThrow();
        await InStock(false);
        Assert.Equal("sold-out", (await shop.Order("k2").Place(Sales.Of(new QuoteLine(bundle, 1)))).Error?.Code);

        Task InStock(bool wanted) =>
            Eventually.Holds(
                async () => (await shop.Catalog.Get(bundle))!.Product.InStock == wanted,
                $"The bundle must be {(wanted ? "in stock" : "sold out")}."
            );
    }

    [Fact]
    public async Task What_cannot_be_a_bundle_is_refused()
    {
        var (shop, bundle) = await Bundle(units: 5, first: 1, second: 1);
        var first = shop.Products[0].Id;

        Assert.Equal("bundle-in-bundle", await Parts(first, new BundlePart(shop.Products[1].Id, null, 1)));
        Assert.Equal("unknown-product", await Parts(bundle, new BundlePart(bundle, null, 1)));
        Assert.Equal("unknown-product", await Parts(bundle, new BundlePart(first, Ids.Token(), 1)));
        Assert.Equal("duplicate-line", await Parts(bundle, new BundlePart(first, null, 1), new BundlePart(first, null, 2)));
        Assert.Equal("parts", await Parts(bundle, new BundlePart(first, null, 0)));
        var variants = new EditProduct(Ids.Token(), bundle) { Options = [new ProductOption("Size", ["S", "M"])] };
        Assert.Equal("bundle-with-variants", (await shop.Catalog.Edit(variants)).Error?.Code);
        Assert.Null(await Parts(bundle));
        Assert.Empty((await shop.Catalog.Get(bundle))!.Product.Parts);

        async Task<string?> Parts(string product, params BundlePart[] parts) =>
            (await shop.Catalog.Edit(new EditProduct(Ids.Token(), product) { Parts = [.. parts] })).Error?.Code;
    }

    [Fact]
    public async Task A_returned_bundle_puts_its_parts_back_into_stock()
    {
        var (shop, bundle) = await Bundle(units: 10, first: 2, second: 1);
        var first = shop.Products[0].Id;
        (await shop.Order("k").Place(Sales.Of(new QuoteLine(bundle, 1), new QuoteLine(first, 1)))).OrThrow();
        foreach (var action in new[] { OrderAction.Confirm, OrderAction.Pack, OrderAction.Ship, OrderAction.Deliver })
        {
            (await shop.Take("k", action)).OrThrow();
        }

        (
            await shop.Order("k")
                .Take(
                    new OrderStep(Ids.Token(), OrderAction.Return, "because", Lines: [new LineQuantity(1, 1), new LineQuantity(2, 1)])
                    {
                        Restock = true,
                    }
                )
        ).OrThrow();
        await Eventually.Holds(async () => (await shop.Stock(first).Level()).Available == 10, "What came back must be in stock.");
    }

    /// <summary>A shop with two counted products and a bundle of them, at ₹250.00.</summary>
    private async Task<(TestShop Shop, string Bundle)> Bundle(long units, int first, int second)
    {
        var shop = await fixture.NewShop(products: 2, units: units);
        var parts = new[] { new BundlePart(shop.Products[0].Id, null, first), new BundlePart(shop.Products[1].Id, null, second) };
        var bundle = (
            await shop.Catalog.Add(new AddProduct(Ids.Token(), "Gift box", new Money(25_000, "INR")) { Parts = [.. parts] })
        ).OrThrow();
        Assert.True(bundle.Product.InStock);
        return (shop, bundle.Product.Id);
    }
}
