using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Stock;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Catalog;

public class VariantStockTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private async Task<(TestShop Shop, Product Shirt)> ShopWithShirt()
    {
        var shop = await fixture.NewShop(products: 0);
        var shirt = (
            await shop.Catalog.Add(
                TestShop.Sweet() with
                {
                    Title = "Shirt",
                    Options = [new ProductOption("Size", ["S", "M"])],
                    Variants = [new VariantDraft(null, ["S"], Stock: 2), new VariantDraft(null, ["M"])],
                }
            )
        )
            .OrThrow()
            .Product;
        return (shop, shirt);
    }

    private static Task<Result<OrderView>> Place(TestShop shop, string key, Product product, int variant, int quantity = 1) =>
        shop.Order(key).Place(shop.Wish() with { Lines = [new QuoteLine(product.Id, quantity, product.Variants[variant].Id)] });

    [Fact]
    public async Task Each_variant_is_counted_by_itself()
    {
        var (shop, shirt) = await ShopWithShirt();
        Assert.Equal("S", (await Place(shop, "a", shirt, 0, 2)).OrThrow().Lines[0].Variant);
        Assert.Equal(0, (await shop.Stock(shirt.Variants[0].Id).Level()).Available);
        var soldOut = (await Place(shop, "b", shirt, 0)).Error;
        Assert.Equal(("sold-out", shirt.Variants[0].Id), (soldOut?.Code, soldOut?.Items.Single()));
        Assert.True((await Place(shop, "c", shirt, 1, 900)).Ok);
        await Eventually.Holds(
            async () => (await shop.Catalog.Get(shirt.Id))!.Product is { InStock: true, Variants: [{ InStock: false }, { InStock: true }] },
            "the catalog must hear that one variant is sold out"
        );
        (await shop.Take("a", OrderAction.Cancel)).OrThrow();
        Assert.Equal(2, (await shop.Stock(shirt.Variants[0].Id).Level()).Available);
    }

    [Fact]
    public async Task A_cart_keeps_variants_apart_and_shows_a_deleted_one_as_gone()
    {
        var (shop, shirt) = await ShopWithShirt();
        var cart = shop.Cart(Ids.Token());
        (await cart.Add("1", shirt.Id, 1, shirt.Variants[0].Id)).OrThrow();
        var both = (await cart.Add("2", shirt.Id, 3, shirt.Variants[1].Id)).OrThrow();
        Assert.Equal(["S 1", "M 3"], both.Lines.Select(line => $"{line.Variant} {line.Quantity}"));
        Assert.Equal("unknown-variant", (await cart.Add("3", shirt.Id, 1)).Error?.Code);
        (
            await shop.Catalog.Edit(new EditProduct(Ids.Token(), shirt.Id) { Variants = [new VariantDraft(shirt.Variants[1].Id, [])] })
        ).OrThrow();
        var after = (await cart.Get()).OrThrow();
        Assert.Equal([false, true], after.Lines.Select(line => line.Available));
        Assert.Equal(45_000, after.Total.Amount);
        Assert.Equal("unknown-variant", (await Place(shop, "k", shirt, 0)).Error?.Code);
        Assert.Single((await cart.SetLine(shirt.Id, 0, shirt.Variants[0].Id)).OrThrow().Lines);
    }

    [Fact]
    public async Task Changes_of_a_count_stand_in_its_history_with_their_reason()
    {
        var (shop, shirt) = await ShopWithShirt();
        var stock = shop.Stock(shirt.Variants[0].Id);
        Assert.Equal(12, (await stock.Adjust(new AdjustStock("1", StockReason.Received, 10, "From Surat"))).OrThrow().Available);
        Assert.Equal(12, (await stock.Adjust(new AdjustStock("1", StockReason.Received, 10, "From Surat"))).OrThrow().Available);
        Assert.Equal("idempotency-key-reused", (await stock.Adjust(new AdjustStock("1", StockReason.Received, 11))).Error?.Code);
        Assert.Equal(9, (await stock.Adjust(new AdjustStock("2", StockReason.Damaged, 3))).OrThrow().Available);
        await Place(shop, "k", shirt, 0, 4);
        Assert.Equal("too-few", (await stock.Adjust(new AdjustStock("3", StockReason.Used, 6))).Error?.Code);
        Assert.Equal(4, (await stock.Adjust(new AdjustStock("4", StockReason.Correction, -1))).OrThrow().Available);
        Assert.Equal(
            ["4 correction -1 4", "3 damaged -3 9", "2 received 10 12", "1 counted 2 2"],
            (await stock.History(null, 10)).Select(entry =>
                $"{entry.Number} {entry.Reason.ToString().ToLowerInvariant()} {entry.Change} {entry.Available}"
            )
        );
        Assert.Equal(("From Surat", "seller:test"), ((await stock.History(3, 1))[0].Note, (await stock.History(3, 1))[0].Actor));
    }

    [Theory]
    [InlineData(StockReason.Received, 0)]
    [InlineData(StockReason.Damaged, -1)]
    [InlineData(StockReason.Counted, -1)]
    [InlineData(StockReason.Correction, 0)]
    [InlineData(StockReason.Received, 1_000_001)]
    [InlineData((StockReason)9, 1)]
    public void A_change_that_cannot_be_is_refused(StockReason reason, long quantity) =>
        Assert.Equal(
            ErrorKind.Invalid,
            StockBook.Empty.Adjust(new AdjustStock("op", reason, quantity), default, "seller").Answer.Error?.Kind
        );
}
