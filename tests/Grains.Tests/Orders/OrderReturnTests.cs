using Dukaan.Catalog;
using Dukaan.Grains.Tests.Payments;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Stock;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Orders;

/// <summary>Goods that come back: what shoppers ask, what stock and money do, and that a crash neither loses nor doubles a piece.</summary>
public sealed class OrderReturnTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    [Fact]
    public async Task What_comes_back_is_on_sale_again_and_its_money_goes_back_through_the_gateway()
    {
        var online = await OnlineShop.Open(fixture);
        var shop = online.Shop;
        (await online.Place("o", 3)).OrThrow();
        await online.Pay("o");
        await online.Becomes("o", order => order.Payment == PaymentState.Paid, "it must be paid");
        await Deliver(shop, "o");
        await online.Level(2, 0);

        var asked = (await Ask(shop, "o", [new LineQuantity(1, 2)])).OrThrow();
        Assert.Equal(("too small", false, 30_000L), (asked.Return!.Reason, asked.Return.Approved, asked.Return.Value));
        Assert.Equal("step-not-allowed", (await Ask(shop, "o", [new LineQuantity(1, 1)])).Error?.Code);
        Assert.True((await shop.Take("o", OrderAction.ApproveReturn)).OrThrow().Return!.Approved);
        var back = new OrderStep(Ids.Token(), OrderAction.Return, Amount: 30_000) { Restock = true };
        var order = (await shop.Order("o").Take(back)).OrThrow();

        Assert.Equal((null, 1, OrderState.Delivered), (order.Return, order.Returnable[0], order.State));
        await online.Becomes("o", now => now.Funds.Refunded.Amount == 30_000, "the money must go back by itself");
        Assert.Equal(15_000, fixture.Gateway.Kept(online.IdOf("o")));
        await online.Level(4, 0);
        // The repeat is answered as of its step; the first answer may have the refund already that followed from it.
        Assert.InRange((await shop.Order("o").Take(back)).OrThrow().Version, order.Version - 1, order.Version);
        await online.Level(4, 0);
        var tooMuch = back with { OperationId = "x", Amount = 15_001, Reason = "the last piece" };
        Assert.Equal("refund-too-high", (await shop.Order("o").Take(tooMuch)).Error?.Code);
        Assert.Equal(StockReason.Returned, (await shop.Stock().History(null, 10))[0].Reason);
    }

    [Fact]
    public async Task Another_variant_of_the_same_price_goes_out_for_the_one_that_came_back()
    {
        var (shop, shirt) = await Shirts();
        var asked = (await Ask(shop, "o", [new LineQuantity(1, 1)], shirt.Variants[1].Id)).OrThrow();
        Assert.Equal("M", asked.Return!.Variant!.Name);
        (await shop.Take("o", OrderAction.ApproveReturn)).OrThrow();

        var order = (
            await shop.Order("o").Take(new OrderStep(Ids.Token(), OrderAction.Return) { Restock = true, Exchange = true })
        ).OrThrow();

        Assert.Equal((OrderEntries.Exchanged, 0L, 0), (order.Ledger[^1].Type, order.Funds.Refunded.Amount, order.Returnable[0]));
        Assert.Equal((2L, 0L), (await Left(shop, shirt, 0), await Left(shop, shirt, 1)));
        Assert.Equal("step-not-allowed", (await Ask(shop, "o", [new LineQuantity(1, 1)])).Error?.Code);
    }

    [Fact]
    public async Task There_is_no_exchange_for_what_is_sold_out_dearer_or_of_another_product()
    {
        var (shop, shirt) = await Shirts();
        foreach (var wrong in new[] { shirt.Variants[2].Id, shirt.Variants[0].Id, Ids.Token() })
        {
            Assert.Equal(("no-exchange", "variantId"), Error(await Ask(shop, "o", [new LineQuantity(1, 1)], wrong)));
        }

        (await shop.Stock(shirt.Variants[1].Id).Set(Ids.Token(), 0)).OrThrow();
        Assert.Equal(("sold-out", "variantId"), Error(await Ask(shop, "o", [new LineQuantity(1, 1)], shirt.Variants[1].Id)));
        Assert.Equal(
            ("no-exchange", "exchange"),
            Error(await shop.Order("o").Take(new OrderStep("r", OrderAction.Return, "x") { Exchange = true }))
        );
        Assert.Null((await shop.Order("o").Get())!.Return);

        static (string?, string?) Error(Result<OrderView> refused) => (refused.Error?.Code, refused.Error?.Field);
    }

    [Theory]
    [InlineData("order")]
    [InlineData("stock")]
    public async Task Whichever_write_of_a_return_a_crash_takes_every_piece_comes_back_once(string kind)
    {
        for (var write = 0; write < 2; write++)
        {
            foreach (var committed in (bool[])[false, true])
            {
                var (shop, shirt) = await Shirts();
                var key = kind == "order" ? shop.OrderKeyOf("o") : StoreKey.Of(shop.Id, shirt.Variants[0].Id);
                Action<string, string, int> lose = committed ? fixture.Faults.LoseAfterCommit : fixture.Faults.LoseBeforeCommit;
                var back = new OrderStep(Ids.Token(), OrderAction.Return, "worn") { Restock = true };
                lose(kind, key, kind == "order" ? write : 0);

                await Again(() => shop.Order("o").Take(back));
                await Eventually.Holds(
                    async () =>
                    {
                        await Again(async () => await shop.Order("o").Get());
                        return await Left(shop, shirt, 0) == 2;
                    },
                    $"both pieces must be on sale, with write {write} of {kind} lost {(committed ? "after" : "before")} its commit",
                    TimeSpan.FromSeconds(60)
                );
                fixture.Faults.Forget(kind, key);
                await shop.Order("o").Mend();
                Assert.Equal(2, await Left(shop, shirt, 0));
            }
        }
    }

    [Fact]
    public async Task A_move_of_pieces_is_known_however_many_counts_later_it_is_repeated()
    {
        var (shop, shirt) = await Shirts();
        var stock = shop.Stock(shirt.Variants[1].Id);
        var move = new AdjustStock(Ids.Token(), StockReason.Returned, 3);
        Assert.Equal(4, (await stock.Move(move)).OrThrow().Available);
        for (var i = 0; i < 25; i++)
        {
            (await stock.Adjust(new AdjustStock(Ids.Token(), StockReason.Received, 1))).OrThrow();
        }

        Assert.Equal(29, (await stock.Move(move)).OrThrow().Available);
    }

    /// <summary>Shirts in S (two), M (one) and a dearer L; one in S was delivered.</summary>
    private async Task<(TestShop Shop, Product Shirt)> Shirts()
    {
        var shop = await fixture.NewShop(products: 0);
        var shirt = (
            await shop.Catalog.Add(
                TestShop.Sweet() with
                {
                    Title = "Shirt",
                    Options = [new ProductOption("Size", ["S", "M", "L"])],
                    Variants =
                    [
                        new VariantDraft(null, ["S"], Stock: 2),
                        new VariantDraft(null, ["M"], Stock: 1),
                        new VariantDraft(null, ["L"], Price: new Money(20_000, "INR"), Stock: 1),
                    ],
                }
            )
        )
            .OrThrow()
            .Product;
        (await shop.Order("o").Place(shop.Wish() with { Lines = [new QuoteLine(shirt.Id, 1, shirt.Variants[0].Id)] })).OrThrow();
        await Deliver(shop, "o");
        return (shop, shirt);
    }

    private static async Task Deliver(TestShop shop, string key)
    {
        foreach (var action in (OrderAction[])[OrderAction.Confirm, OrderAction.Pack, OrderAction.Ship, OrderAction.Deliver])
        {
            (await shop.Take(key, action)).OrThrow();
        }
    }

    private static Task<Result<OrderView>> Ask(TestShop shop, string key, LineQuantity[] lines, string? variantId = null)
    {
        var order = shop.Order(key);
        Caller.Set(shop.Id, Caller.Shopper);
        return order.Take(new OrderStep(Ids.Token(), OrderAction.AskReturn, "too small", Lines: [.. lines]) { VariantId = variantId });
    }

    private static async Task<long> Left(TestShop shop, Product shirt, int variant) =>
        (await shop.Stock(shirt.Variants[variant].Id).Level()).Available;

    /// <summary>As browsers do: what failed is sent once more.</summary>
    private static async Task Again<T>(Func<Task<T>> call)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                await call();
                return;
            }
            catch (Exception) when (tries < 3)
            {
                // the outcome is unknown
            }
        }
    }
}
