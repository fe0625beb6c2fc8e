using Dukaan.Carts;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Carts;

/// <summary>Who left a cart is reminded once at most, and never after an order.</summary>
public sealed class CartReminderTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private static readonly TimeSpan Wait = TimeSpan.FromHours(4);
    private static readonly Phone Buyer = new("+919812345678");

    [Fact]
    public async Task A_left_cart_is_recalled_once_after_its_last_change()
    {
        var (shop, cart) = await Left();
        Caller.Set(shop.Id, Caller.System);
        Assert.Null(await cart.TakeReminder());
        fixture.Time.Advance(TimeSpan.FromHours(3));
        (await cart.SetLine(shop.Products[0].Id, 2)).OrThrow();
        fixture.Time.Advance(TimeSpan.FromHours(3));
        Assert.Null(await cart.TakeReminder());

        fixture.Time.Advance(TimeSpan.FromHours(1.1));
        var reminder = await cart.TakeReminder();
        Assert.Equal((Buyer, "ravi@example.com"), (reminder!.Phone, reminder.Email));
        Assert.Null(await cart.TakeReminder());
        await cart.LeftAtCheckout(Buyer, "", Wait); // at the checkout again
        fixture.Time.Advance(TimeSpan.FromDays(1));
        Assert.Null(await cart.TakeReminder());

        Assert.Equal(2, (await cart.Open(reminder.Secret)).OrThrow().Count);
        Assert.Equal("not-found", (await cart.Open(Ids.Token())).Error?.Code);
        fixture.Time.Advance(TimeSpan.FromDays(7));
        Assert.Equal("not-found", (await cart.Open(reminder.Secret)).Error?.Code);
    }

    [Fact]
    public async Task Nobody_is_reminded_after_an_order_or_of_nothing_or_of_what_is_sold_out()
    {
        var (shop, ordered) = await Left();
        Caller.Set(shop.Id, Caller.System);
        await ordered.Ordered(StoreKey.Rest(shop.OrderOf("cart", (await ordered.Get()).OrThrow().Generation).GetPrimaryKeyString()));
        var (emptyShop, empty) = await Left();
        Caller.Set(emptyShop.Id, Caller.System);
        (await empty.SetLine(emptyShop.Products[0].Id, 0)).OrThrow();
        var (soldShop, sold) = await Left(units: 1);
        (await soldShop.Stock().Set(Ids.Token(), 0)).OrThrow();
        await Eventually.Holds(
            async () => (await soldShop.Catalog.Get(soldShop.Products[0].Id))!.Product.InStock == false,
            "the catalog must hear that it is sold out"
        );
        var (droppedShop, dropped) = await Left();
        Caller.Set(droppedShop.Id, Caller.System);
        await dropped.PostponeReminder(null);

        fixture.Time.Advance(TimeSpan.FromHours(5));
        foreach (var cart in (ICartGrain[])[ordered, empty, sold, dropped])
        {
            Caller.Set(StoreKey.Store(cart.GetPrimaryKeyString()), Caller.System);
            Assert.Null(await cart.TakeReminder());
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_crash_while_the_reminder_is_taken_sends_it_at_most_once(bool committed)
    {
        var (shop, cart) = await Left();
        Caller.Set(shop.Id, Caller.System);
        fixture.Time.Advance(TimeSpan.FromHours(5));
        Action<string, string, int> lose = committed ? fixture.Faults.LoseAfterCommit : fixture.Faults.LoseBeforeCommit;
        lose("cart", cart.GetPrimaryKeyString(), 0);
        await Assert.ThrowsAnyAsync<Exception>(cart.TakeReminder);

        var taken = 0;
        await Eventually.Holds(
            async () =>
            {
                taken += await cart.TakeReminder() is null ? 0 : 1;
                return true;
            },
            "the cart must answer after the crash"
        );
        Assert.Equal(committed ? 0 : 1, taken);
        Assert.Null(await cart.TakeReminder());
    }

    [Fact]
    public async Task A_reminder_that_was_not_sent_is_due_again_for_a_day()
    {
        var (shop, cart) = await Left();
        Caller.Set(shop.Id, Caller.System);
        fixture.Time.Advance(TimeSpan.FromHours(5));
        var first = (await cart.TakeReminder())!;
        await cart.GiveBackReminder(first, fixture.Time.GetUtcNow() + TimeSpan.FromMinutes(10));
        await cart.GiveBackReminder(first, fixture.Time.GetUtcNow() + TimeSpan.FromMinutes(10)); // the repeat
        Assert.Null(await cart.TakeReminder());
        fixture.Time.Advance(TimeSpan.FromMinutes(11));
        var second = (await cart.TakeReminder())!;
        Assert.NotEqual(first.Secret, second.Secret);
        await cart.GiveBackReminder(second, fixture.Time.GetUtcNow() + TimeSpan.FromDays(2));
        fixture.Time.Advance(TimeSpan.FromDays(3));
        Assert.Null(await cart.TakeReminder());
    }

    private async Task<(TestShop Shop, ICartGrain Cart)> Left(long? units = null)
    {
        var shop = await fixture.NewShop(products: 1, units: units);
        var cart = shop.Cart("cart");
        (await cart.SetLine(shop.Products[0].Id, 1)).OrThrow();
        await cart.LeftAtCheckout(Buyer, "ravi@example.com", Wait);
        return (shop, cart);
    }
}
