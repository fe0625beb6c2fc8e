using Dukaan.Orders;
using Dukaan.Stock;
using Dukaan.Values;
using static Dukaan.Orders.OrderAction;

namespace Dukaan.Grains.Tests.Orders;

/// <summary>
/// What an order does though nobody asks, and what a crash between any two of its steps leaves: nothing that does not mend itself.
/// </summary>
public class OrderSagaTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private static readonly TimeSpan Timeout = OrderTimeouts.Confirmation + TimeSpan.FromMinutes(1);

    [Fact]
    public async Task An_order_that_nobody_confirms_expires_by_itself_and_its_goods_come_back()
    {
        var shop = await fixture.NewShop(units: 5);
        var order = (await shop.Place("k", 2)).OrThrow();
        Assert.Equal(order.PlacedAt + OrderTimeouts.Confirmation, order.Until);
        fixture.Time.Advance(Timeout);
        await Becomes(shop, "k", OrderState.Expired);
        await Level(shop, 5, 0, "the goods of an expired order must come back");
        Assert.Equal(
            ("expired", "system"),
            ((await shop.Order("k").Get())!.Ledger[^1].Type, (await shop.Order("k").Get())!.Ledger[^1].Actor)
        );
        Assert.Equal(OrderState.Expired, Assert.Single(await shop.Book.List(OrderState.Expired, null, 10)).State);
        Assert.Equal(0, (await shop.Book.Today()).Open);
    }

    [Fact]
    public async Task An_order_that_is_confirmed_or_paid_in_time_does_not_expire()
    {
        var shop = await fixture.NewShop(units: 5);
        await shop.Place("confirmed", 2);
        await shop.Place("paid");
        (await shop.Take("confirmed", Confirm)).OrThrow();
        (await shop.Take("paid", MarkPaid)).OrThrow();
        await Level(shop, 2, 0, "what is confirmed or paid is sold");
        fixture.Time.Advance(Timeout);
        await shop.Order("confirmed").Wake();
        await shop.Order("paid").Wake();
        Assert.Equal(OrderState.Confirmed, (await shop.Order("confirmed").Get())!.State);
        Assert.Equal(OrderState.Placed, (await shop.Order("paid").Get())!.State);
    }

    [Fact]
    public async Task A_hold_is_kept_for_as_long_as_its_order_waits()
    {
        var shop = await fixture.NewShop(units: 5);
        await shop.Place("k", 2);
        fixture.Time.Advance(StockBook.HoldLife + TimeSpan.FromMinutes(1));
        (await shop.Place("another")).OrThrow(); // looks at every hold whose time is over
        await Level(shop, 5, 3, "an order that waits keeps its goods");
    }

    [Fact]
    public async Task Its_time_is_looked_at_before_every_step_however_late_the_sweep()
    {
        var shop = await fixture.NewShop(units: 5);
        await shop.Place("k");
        fixture.Time.Advance(Timeout);
        Assert.Equal("step-not-allowed", (await shop.Take("k", Confirm)).Error?.Code);
        Assert.Equal(OrderState.Expired, (await shop.Order("k").Get())!.State);
    }

    [Fact]
    public async Task A_late_payment_is_taken_while_the_goods_are_there_and_refused_when_they_are_not()
    {
        var shop = await fixture.NewShop(units: 3);
        await shop.Place("lucky", 2);
        await shop.Place("late");
        fixture.Time.Advance(Timeout);
        await Becomes(shop, "lucky", OrderState.Expired);
        await Becomes(shop, "late", OrderState.Expired);
        var paid = (await shop.Take("lucky", MarkPaid)).OrThrow();
        Assert.Equal((OrderState.Placed, PaymentState.Paid, null), (paid.State, paid.Payment, paid.Until));
        await Level(shop, 1, 0, "what is paid is sold");
        await Eventually.Holds(async () => (await shop.Place("quick")).Ok, "The catalog should hear that one is there again.");
        Assert.Equal("sold-out", (await shop.Take("late", MarkPaid)).Error?.Code);
        Assert.Equal(OrderState.Expired, (await shop.Order("late").Get())!.State);
        await Level(shop, 1, 1, "a payment that comes too late takes nothing from anybody");
    }

    [Fact]
    public async Task An_edit_gives_back_what_it_takes_out()
    {
        var shop = await fixture.NewShop(units: 5);
        await shop.Place("k", 3);
        (await shop.Order("k").Take(new OrderStep(Ids.Token(), Edit, Lines: [new LineQuantity(1, 2)]))).OrThrow();
        await Level(shop, 5, 2, "held pieces that are taken out come back");
        (await shop.Take("k", Confirm)).OrThrow();
        (await shop.Order("k").Take(new OrderStep(Ids.Token(), Edit, Lines: [new LineQuantity(1, 1)]))).OrThrow();
        await Level(shop, 4, 0, "sold pieces that are taken out come back");
    }

    [Fact]
    public async Task An_order_that_stands_though_nobody_heard_of_it_keeps_its_goods_when_the_hold_ends()
    {
        var shop = await fixture.NewShop(units: 5);
        fixture.Faults.LoseAfterCommit("order", shop.OrderKeyOf("k"));
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Place("k", 2));
        fixture.Time.Advance(StockBook.HoldLife + TimeSpan.FromMinutes(1));
        (await shop.Place("another")).OrThrow();
        await Level(shop, 5, 3, "goods of an order that stands must never be let go");
    }

    [Fact]
    public async Task An_order_that_was_not_saved_leaves_nothing_when_the_hold_ends()
    {
        var shop = await fixture.NewShop(units: 5);
        fixture.Faults.LoseBeforeCommit("order", shop.OrderKeyOf("k"));
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Place("k", 2));
        Assert.Null(await shop.Order("k").Get());
        fixture.Time.Advance(StockBook.HoldLife + TimeSpan.FromMinutes(1));
        await Level(shop, 5, 0, "a hold of an order that does not stand must be let go");
    }

    /// <summary>The expiry's writes, one after the other, each lost before and after it is committed.</summary>
    [Theory]
    [InlineData(0, false)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(1, true)]
    public async Task An_expiry_that_a_crash_interrupts_is_finished_by_the_sweep(int write, bool committed)
    {
        var shop = await fixture.NewShop(units: 5);
        await shop.Place("k", 2);
        Lose("order", shop.OrderKeyOf("k"), write, committed);
        fixture.Time.Advance(Timeout);
        await Becomes(shop, "k", OrderState.Expired);
        await Level(shop, 5, 0, "an interrupted expiry must give the goods back by itself");
        Assert.Single((await shop.Order("k").Get())!.Ledger, entry => entry.Type == "expired");
    }

    [Theory]
    [InlineData("order", 0, true)]
    [InlineData("order", 1, false)]
    [InlineData("order", 1, true)]
    [InlineData("stock", 0, false)]
    [InlineData("stock", 0, true)]
    public async Task A_cancellation_that_a_crash_interrupts_gives_the_units_back(string kind, int write, bool committed)
    {
        var shop = await fixture.NewShop(units: 5);
        await shop.Place("k", 2);
        Lose(kind, kind == "order" ? shop.OrderKeyOf("k") : StoreKey.Of(shop.Id, shop.Products[0].Id), write, committed);
        await Record.ExceptionAsync(() => shop.Take("k", Cancel));

        // Nobody repeats it, and nobody looks at the order: the sweep alone wakes it.
        await Level(shop, 5, 0, "the units of a cancelled order must come back by themselves");
        Assert.Equal(OrderState.Cancelled, (await shop.Order("k").Get())!.State);
    }

    [Fact]
    public async Task A_confirmation_that_a_crash_interrupts_sells_the_goods_when_the_hold_ends()
    {
        var shop = await fixture.NewShop(units: 5);
        await shop.Place("k", 2);
        fixture.Faults.LoseAfterCommit("order", shop.OrderKeyOf("k"));
        await Record.ExceptionAsync(() => shop.Take("k", Confirm));
        fixture.Time.Advance(StockBook.HoldLife + TimeSpan.FromMinutes(1));
        await Level(shop, 3, 0, "what is confirmed is sold, whoever heard of it");
    }

    private static Task Becomes(TestShop shop, string key, OrderState state) =>
        Eventually.Holds(
            async () => (await shop.Order(key).Get())!.State == state,
            $"the order must become {state} by itself",
            TimeSpan.FromSeconds(60)
        );

    private static Task Level(TestShop shop, long onHand, long held, string otherwise) =>
        Eventually.Holds(async () => await shop.Stock().Level() == new StockLevel(onHand, held), otherwise, TimeSpan.FromSeconds(60));

    private void Lose(string kind, string key, int write, bool committed)
    {
        if (committed)
        {
            fixture.Faults.LoseAfterCommit(kind, key, write);
        }
        else
        {
            fixture.Faults.LoseBeforeCommit(kind, key, write);
        }
    }
}
