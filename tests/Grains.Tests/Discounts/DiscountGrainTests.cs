using Dukaan.Checkout;
using Dukaan.Discounts;
using Dukaan.Grains.Tests.Orders;
using Dukaan.Grains.Tests.Pricing;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Discounts;

public class DiscountGrainTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private static Customer With(string phone) => Sales.Ravi with { Phone = new Phone(phone) };

    private async Task<(TestShop Shop, Discount Discount)> ShopWith(Discount discount)
    {
        var shop = await fixture.NewShop();
        discount = discount with { Id = Ids.Token() };
        (await shop.Terms.PutDiscount(Ids.Token(), discount)).OrThrow();
        return (shop, discount);
    }

    private static Task<Result<OrderView>> Place(TestShop shop, string key, string? code, string phone = "+919876543210") =>
        shop.Order(key).Place(shop.Wish() with { DiscountCode = code, Customer = With(phone) });

    [Fact]
    public async Task A_code_is_used_as_often_as_it_may_be_however_many_order_at_once()
    {
        var (shop, discount) = await ShopWith(Requests.Percent(10, "TEN") with { Limit = 5 });
        var orders = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Place(shop, $"k{i}", "ten", $"+91987654{i:D4}")));
        Assert.Equal(5, orders.Count(order => order.Ok));
        Assert.All(orders.Where(order => !order.Ok), order => Assert.Equal("code-used-up", order.Error?.Code));
        Assert.All(orders.Where(order => order.Ok), order => Assert.Equal(13_500, order.Value!.Total.Amount));
        Assert.Equal(5, await shop.Discount(discount.Id).Uses());
    }

    [Fact]
    public async Task One_phone_number_has_its_own_limit_and_a_repeat_is_no_second_use()
    {
        var (shop, discount) = await ShopWith(Requests.Percent(10, "TEN") with { LimitPerPhone = 1 });
        var first = (await Place(shop, "a", "TEN")).OrThrow();
        Assert.Equal(first.Number, (await Place(shop, "a", "TEN")).OrThrow().Number);
        Assert.Equal("code-used-up", (await Place(shop, "b", "TEN")).Error?.Code);
        Assert.True((await Place(shop, "c", "TEN", "+919876543211")).Ok);
        Assert.Equal(2, await shop.Discount(discount.Id).Uses());
        var quoted = (await shop.Checkout.Price(new QuoteRequest(shop.Wish().Lines, Code: "TEN", Phone: Sales.Ravi.Phone))).OrThrow();
        Assert.Equal(("code-used-up", 15_000L), (quoted.CodeProblem?.Code, quoted.Amounts.Total.Amount));
    }

    [Fact]
    public async Task A_cancelled_order_gives_its_use_back()
    {
        var (shop, discount) = await ShopWith(Requests.Percent(10, "TEN") with { Limit = 1 });
        (await Place(shop, "a", "TEN")).OrThrow();
        Assert.Equal("code-used-up", (await Place(shop, "b", "TEN")).Error?.Code);
        (await shop.Take("a", OrderAction.Cancel)).OrThrow();
        Assert.Equal(0, await shop.Discount(discount.Id).Uses());
        Assert.True((await Place(shop, "b", "TEN")).Ok);
    }

    [Fact]
    public async Task An_automatic_discount_that_is_used_up_is_left_out_and_the_shopper_is_told_the_total()
    {
        var (shop, _) = await ShopWith(Requests.Off(1_000) with { Limit = 1 });
        Assert.Equal(14_000, (await Place(shop, "a", null)).OrThrow().Total.Amount);
        var wish = shop.Wish() with { ExpectedTotal = new Money(14_000, "INR") };
        var changed = (await shop.Order("b").Place(wish)).Error;
        Assert.Equal(("total-changed", 15_000L), (changed?.Code, changed?.NewTotal?.Amount));
        Assert.Equal(15_000, (await Place(shop, "b", null)).OrThrow().Total.Amount);
    }

    [Fact]
    public async Task An_order_that_is_refused_keeps_no_use()
    {
        var (shop, discount) = await ShopWith(Requests.Percent(10, "TEN") with { Limit = 1 });
        Assert.Equal(
            "total-changed",
            (await shop.Order("a").Place(shop.Wish() with { DiscountCode = "TEN", ExpectedTotal = new Money(1, "INR") })).Error?.Code
        );
        Assert.Equal(0, await shop.Discount(discount.Id).Uses());
    }

    [Fact]
    public async Task A_failed_attempt_gives_back_only_a_use_that_no_other_attempt_holds()
    {
        var (shop, discount) = await ShopWith(Requests.Percent(10, "TEN") with { Limit = 5 });
        var (uses, limits) = (shop.Discount(discount.Id), new DiscountLimits(5, null));
        (await uses.Hold("a", Sales.Ravi.Phone, limits, "stalled")).OrThrow();
        await uses.Withdraw("a", "another");
        Assert.Equal(1, await uses.Uses());
        (await uses.Hold("a", Sales.Ravi.Phone, limits, "placing")).OrThrow();
        await uses.Withdraw("a", "stalled");
        Assert.Equal(1, await uses.Uses());
        (await uses.Hold("b", Sales.Ravi.Phone, limits, "alone")).OrThrow();
        await uses.Withdraw("b", "alone");
        Assert.Equal(1, await uses.Uses());
        await uses.Use("a", Sales.Ravi.Phone);
        await uses.Withdraw("a", "placing");
        Assert.Equal(1, await uses.Uses());
    }

    [Fact]
    public async Task A_use_held_for_an_order_that_was_never_placed_comes_back_with_time()
    {
        var (shop, discount) = await ShopWith(Requests.Percent(10, "TEN") with { Limit = 1 });
        fixture.Faults.LoseBeforeCommit("order", shop.OrderKeyOf("a"));
        await Assert.ThrowsAnyAsync<Exception>(() => Place(shop, "a", "TEN"));
        Assert.Equal(1, await shop.Discount(discount.Id).Uses());
        Assert.Equal("code-used-up", (await Place(shop, "b", "TEN")).Error?.Code);
        fixture.Time.Advance(TimeSpan.FromMinutes(16));
        Assert.True((await Place(shop, "b", "TEN")).Ok);
        Assert.Equal("code-used-up", (await Place(shop, "a", "TEN")).Error?.Code);
    }

    [Fact]
    public async Task Another_shops_code_is_no_code_here()
    {
        var (shop, _) = await ShopWith(Requests.Percent(10, "TEN"));
        var other = await fixture.NewShop();
        Assert.Equal(
            ("unknown-code", "discountCode"),
            ((await Place(other, "a", "TEN")).Error?.Code, (await Place(other, "a", "TEN")).Error?.Field)
        );
        Assert.True((await Place(shop, "a", "TEN")).Ok);
    }
}
