using Dukaan.Carts;
using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Carts;

public class CartGrainTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    [Fact]
    public async Task A_cart_is_priced_as_the_catalog_is_now()
    {
        var shop = await fixture.NewShop(products: 2);
        var cart = shop.Cart(Ids.Token());
        await cart.SetLine(shop.Products[0].Id, 2);
        var view = (await cart.SetLine(shop.Products[1].Id, 1)).OrThrow();
        Assert.Equal((new Money(45_000, "INR"), 3), (view.Total, view.Count));
        (await shop.Catalog.Edit(new(Ids.Token(), shop.Products[0].Id, Price: new Money(100, "INR")))).OrThrow();
        Assert.Equal(15_200, (await cart.Get()).OrThrow().Total.Amount);
    }

    [Fact]
    public async Task Adding_twice_with_one_operation_adds_once()
    {
        var shop = await fixture.NewShop();
        var cart = shop.Cart(Ids.Token());
        var operation = Ids.Token();
        await cart.Add(operation, shop.Products[0].Id, 2);
        Assert.Equal(2, (await cart.Add(operation, shop.Products[0].Id, 2)).OrThrow().Count);
        Assert.Equal(999, (await cart.Add(Ids.Token(), shop.Products[0].Id, 999)).OrThrow().Count);
        Assert.Equal("quantity", (await cart.Add(Ids.Token(), shop.Products[0].Id, 0)).Error?.Field);
    }

    [Fact]
    public async Task Another_shops_product_does_not_get_into_a_cart()
    {
        var (mine, theirs) = (await fixture.NewShop(), await fixture.NewShop());
        var cart = mine.Cart(Ids.Token());
        Assert.Equal("unknown-product", (await cart.SetLine(theirs.Products[0].Id, 1)).Error?.Code);
        Assert.Empty((await cart.Get()).OrThrow().Lines);
    }

    [Fact]
    public async Task A_product_that_was_deleted_since_stands_there_as_unavailable()
    {
        var shop = await fixture.NewShop(products: 2);
        var cart = shop.Cart(Ids.Token());
        await cart.SetLine(shop.Products[0].Id, 1);
        await cart.SetLine(shop.Products[1].Id, 1);
        (await shop.Catalog.Delete(Ids.Token(), shop.Products[0].Id)).OrThrow();
        var view = (await cart.Get()).OrThrow();
        Assert.Equal([false, true], view.Lines.Select(line => line.Available));
        Assert.Equal(15_000, view.Total.Amount);
        Assert.Single((await cart.SetLine(shop.Products[0].Id, 0)).OrThrow().Lines);
    }

    [Fact]
    public async Task A_cart_becomes_an_order_once_and_can_be_filled_again()
    {
        var shop = await fixture.NewShop();
        var cartId = Ids.Token();
        var generation = (await shop.Cart(cartId).SetLine(shop.Products[0].Id, 1)).OrThrow().Generation;
        var order = (await shop.OrderOf(cartId, generation).Place(shop.Wish() with { CartId = cartId })).OrThrow();
        var view = (await shop.Cart(cartId).Get()).OrThrow();
        Assert.Equal((0, order.Id), (view.Count, view.OrderId));
        await shop.Cart(cartId).SetLine(shop.Products[0].Id, 5);
        await shop.Cart(cartId).Ordered(order.Id); // news that comes twice
        Assert.Equal(5, (await shop.Cart(cartId).Get()).OrThrow().Count);
    }

    [Fact]
    public async Task A_cart_whose_order_stands_is_ordered_though_the_process_died_before_it_heard()
    {
        var shop = await fixture.NewShop();
        var cartId = Ids.Token();
        var generation = (await shop.Cart(cartId).SetLine(shop.Products[0].Id, 1)).OrThrow().Generation;
        var orderId = OrderKey.OfCart(shop.Id, cartId, generation);
        (await fixture.Grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.Id, orderId)).Place(shop.Wish())).OrThrow();

        await using var restarted = await fixture.StartBeside();
        Caller.Set(shop.Id, Caller.Shopper);
        var cart = restarted.Grains.GetGrain<ICartGrain>(StoreKey.Of(shop.Id, cartId));
        var view = (await cart.Get()).OrThrow();
        Assert.Equal((0, orderId), (view.Count, view.OrderId));
        view = (await cart.SetLine(shop.Products[0].Id, 2)).OrThrow();
        Assert.Equal((2, null, generation + 1), (view.Count, view.OrderId, view.Generation));
    }

    [Fact]
    public async Task A_cart_that_is_lost_and_filled_again_under_its_id_becomes_another_order()
    {
        var shop = await fixture.NewShop();
        var cartId = Ids.Token();
        var first = (await shop.OrderOf(cartId, 0).Place(shop.Wish())).OrThrow().Id; // carts began with 0 once

        var view = (await shop.Cart(cartId).SetLine(shop.Products[0].Id, 2)).OrThrow();

        Assert.Equal((2, null), (view.Count, view.OrderId));
        Assert.NotEqual(first, OrderKey.OfCart(shop.Id, cartId, view.Generation));
    }

    [Fact]
    public async Task A_cart_is_empty_after_thirty_days()
    {
        var shop = await fixture.NewShop();
        var cartId = Ids.Token();
        await shop.Cart(cartId).SetLine(shop.Products[0].Id, 1);
        fixture.Time.Advance(TimeSpan.FromDays(31));
        Assert.Empty((await shop.Cart(cartId).Get()).OrThrow().Lines);
    }
}
