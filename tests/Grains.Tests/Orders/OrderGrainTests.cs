using Dukaan.Catalog;
using Dukaan.Orders;
using Dukaan.Stock;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Orders;

public class OrderGrainTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    [Fact]
    public async Task An_order_is_a_true_copy_of_what_was_bought()
    {
        var shop = await fixture.NewShop(products: 2);
        var order = (await shop.Place("k", quantity: 2)).OrThrow();
        Assert.Equal(
            (1L, OrderState.Placed, PaymentState.Awaited, new Money(60_000, "INR"), 1L),
            (order.Number, order.State, order.Payment, order.Total, order.Version)
        );
        (await shop.Catalog.Delete(Ids.Token(), shop.Products[0].Id)).OrThrow();
        Assert.Equal("Sweet 0", (await shop.Order("k").Get())!.Lines[0].Title);
        Assert.True(StatusToken.TryRead(order.StatusToken, out var store, out var id, out var secret));
        Assert.Equal((shop.Id, order.Id, order.Secret), (store, id, secret));
    }

    [Fact]
    public async Task A_second_checkout_with_the_same_key_returns_the_first_order()
    {
        var shop = await fixture.NewShop(units: 5);
        var orders = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => shop.Place("double-click", 2)));
        Assert.Single(orders.Select(order => order.OrThrow().Number).Distinct());
        Assert.Equal(new StockLevel(5, 2), await shop.Stock().Level());
        Assert.Equal("idempotency-key-reused", (await shop.Place("double-click", 3)).Error?.Code);
        Assert.Single(await shop.Book.List(null, null, 10));
    }

    [Fact]
    public async Task Numbers_follow_each_other_however_many_order_at_once()
    {
        var shop = await fixture.NewShop();
        var orders = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => shop.Place($"k{i}")));
        Assert.Equal(Enumerable.Range(1, 40).Select(n => (long)n), orders.Select(order => order.OrThrow().Number).Order());
    }

    [Fact]
    public async Task What_the_shop_does_not_take_is_refused_and_no_order_is_there()
    {
        var shop = await fixture.NewShop();
        Assert.Equal("payment-not-offered", (await shop.Order("k").Place(shop.Wish() with { Payment = PaymentMethod.Upi })).Error?.Code);
        var dear = shop.Wish() with { ExpectedTotal = new Money(1, "INR") };
        var changed = (await shop.Order("k").Place(dear)).Error;
        Assert.Equal(("total-changed", new Money(15_000, "INR")), (changed?.Code, changed?.NewTotal));
        (await shop.Store.Change(new ChangeStore(Ids.Token(), Open: false))).OrThrow();
        Assert.Equal("shop-closed", (await shop.Place("k")).Error?.Code);
        Assert.Null(await shop.Order("k").Get());
        Assert.Empty(await shop.Book.List(null, null, 10));
    }

    [Fact]
    public async Task Several_steps_are_taken_in_one_write_all_or_none_and_once()
    {
        var shop = await fixture.NewShop();
        (await shop.Place("k")).OrThrow();
        OrderAction[] all = [OrderAction.Confirm, OrderAction.Pack, OrderAction.Ship, OrderAction.Deliver];
        Assert.Equal("step-not-allowed", (await shop.Order("k").TakeAll("a", [OrderAction.Confirm, OrderAction.Ship])).Error?.Code);
        Assert.Equal("unknown-action", (await shop.Order("k").TakeAll("b", [OrderAction.Confirm, OrderAction.Refund])).Error?.Code);
        Assert.Equal("unknown-action", (await shop.Order("k").TakeAll("c", [])).Error?.Code);
        Assert.Equal((OrderState.Placed, 1L), ((await shop.Order("k").Get())!.State, (await shop.Order("k").Get())!.Version));

        var delivered = (await shop.Order("k").TakeAll("d", [.. all])).OrThrow();
        Assert.Equal((OrderState.Delivered, 5L), (delivered.State, delivered.Version));
        Assert.Equal(5L, (await shop.Order("k").TakeAll("d", [.. all])).OrThrow().Version);
        Assert.Equal("idempotency-key-reused", (await shop.Order("k").TakeAll("d", [OrderAction.Confirm])).Error?.Code);
        Assert.Equal(OrderState.Delivered, Assert.Single(await shop.Book.List(null, null, 10)).State);
    }

    [Fact]
    public async Task Upi_is_paid_to_the_address_the_shop_had_then()
    {
        var shop = await fixture.NewShop();
        (await shop.Store.Change(new ChangeStore(Ids.Token(), Vpa: "asha@okaxis"))).OrThrow();
        var order = (await shop.Order("k").Place(shop.Wish() with { Payment = PaymentMethod.Upi })).OrThrow();
        (await shop.Store.Change(new ChangeStore(Ids.Token(), Vpa: "other@okaxis"))).OrThrow();
        Assert.Equal("asha@okaxis", (await shop.Order("k").Get())!.Vpa);
        Assert.Equal(order.Vpa, (await shop.Order("k").Get())!.Vpa);
    }

    [Fact]
    public async Task All_lines_are_held_or_none()
    {
        var shop = await fixture.NewShop(products: 3, units: 5);
        (await shop.Catalog.Edit(new EditProduct(Ids.Token(), shop.Products[1].Id, Stock: 1))).OrThrow();
        (await shop.Catalog.Edit(new EditProduct(Ids.Token(), shop.Products[2].Id, Stock: 2))).OrThrow();
        var error = (await shop.Place("k", quantity: 3)).Error;
        Assert.Equal("sold-out", error?.Code);
        Assert.Equal(
            new[] { shop.Products[1].Id, shop.Products[2].Id }.Order(StringComparer.Ordinal),
            error!.Items.Order(StringComparer.Ordinal)
        );
        foreach (var product in shop.Products)
        {
            Assert.Equal(0, (await shop.Stock(product.Id).Level()).Held);
        }
    }

    [Fact]
    public async Task A_step_is_taken_once_and_its_repeat_sees_what_it_made()
    {
        var shop = await fixture.NewShop();
        await shop.Place("k");
        var operation = Ids.Token();
        var confirmed = (await shop.Take("k", OrderAction.Confirm, operation)).OrThrow();
        (await shop.Take("k", OrderAction.Pack)).OrThrow();
        var again = (await shop.Take("k", OrderAction.Confirm, operation)).OrThrow();
        Assert.Equal((confirmed.State, confirmed.Version), (again.State, again.Version));
        Assert.Equal("idempotency-key-reused", (await shop.Take("k", OrderAction.Ship, operation)).Error?.Code);
        var late = (await shop.Take("k", OrderAction.Confirm)).Error;
        Assert.Equal(("step-not-allowed", "The order is packed, so it cannot be confirmed."), (late?.Code, late?.Message));
        Assert.Equal(OrderState.Packed, (await shop.Order("k").Get())!.State);
    }

    [Fact]
    public async Task A_step_on_an_older_version_or_on_no_order_is_refused()
    {
        var shop = await fixture.NewShop();
        Assert.Equal(ErrorKind.NotFound, (await shop.Take("k", OrderAction.Confirm)).Error?.Kind);
        await shop.Place("k");
        (await shop.Take("k", OrderAction.MarkPaid)).OrThrow();
        Assert.Equal(
            ErrorKind.Stale,
            (await shop.Order("k").Take(new OrderStep(Ids.Token(), OrderAction.Confirm, IfVersion: 1))).Error?.Kind
        );
        Assert.True((await shop.Order("k").Take(new OrderStep(Ids.Token(), OrderAction.Confirm, IfVersion: 2))).Ok);
    }

    [Fact]
    public async Task Units_come_back_when_an_order_is_cancelled_and_not_when_it_has_left()
    {
        var shop = await fixture.NewShop(units: 10);
        await shop.Place("cancelled", 2);
        await shop.Place("sent", 3);
        (await shop.Take("cancelled", OrderAction.Cancel)).OrThrow();
        foreach (var action in new[] { OrderAction.Confirm, OrderAction.Pack, OrderAction.Ship })
        {
            (await shop.Take("sent", action)).OrThrow();
        }

        Assert.Equal(new StockLevel(7, 0), await shop.Stock().Level());
    }

    [Fact]
    public async Task An_order_whose_placing_a_crash_interrupts_is_there_once_when_it_is_repeated()
    {
        var shop = await fixture.NewShop(units: 5);
        fixture.Faults.LoseAfterCommit("order", shop.OrderKeyOf("k"));
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Place("k", 2));
        var order = (await shop.Place("k", 2)).OrThrow();
        Assert.Equal(new StockLevel(5, 2), await shop.Stock().Level());
        Assert.Equal(order.Number, Assert.Single(await shop.Book.List(null, null, 10)).Number);
    }
}
