using Dukaan.Catalog;
using Dukaan.Checkout;
using Dukaan.Grains.Tests.Orders;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Discounts;

/// <summary>The code that thanks for an order: from its promise to the one order that uses it.</summary>
public sealed class ThankYouCodeTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_order_that_arrived_gives_a_code_for_one_more_order_and_no_other(bool bound)
    {
        var shop = await fixture.NewShop();
        await Promise(shop, bound);
        var code = await Delivered(shop, "first");
        var (total, own) = ((await shop.Place("plain")).OrThrow().Total.Amount, shop.Wish().Customer.Phone);

        var stranger = new Phone("+919812300001");
        var wish = shop.Wish() with { DiscountCode = code.ToLowerInvariant() };
        var others = await shop.Order("other").Place(wish with { Customer = wish.Customer with { Phone = stranger } });
        if (bound)
        {
            Assert.Equal("unknown-code", others.Error?.Code);
            Assert.Equal(total - (total / 10), (await shop.Order("own").Place(wish)).OrThrow().Total.Amount);
        }
        else
        {
            Assert.Equal(total - (total / 10), others.OrThrow().Total.Amount);
        }

        Assert.Equal("code-used-up", (await shop.Order("again").Place(wish)).Error?.Code);
        var quoted = await shop.Checkout.Price(
            new QuoteRequest([new QuoteLine(shop.Products[0].Id, 1)], DeliveryMethod.Delivery, null, code, own, null)
        );
        Assert.Equal("code-used-up", quoted.OrThrow().CodeProblem?.Code);
    }

    [Fact]
    public async Task A_code_ends_and_none_is_given_for_what_came_back_or_was_ordered_before_the_promise()
    {
        var shop = await fixture.NewShop();
        (await shop.Place("before")).OrThrow();
        await Promise(shop, bound: false);
        Assert.Null((await Arrive(shop, "before")).ThankYou);

        var code = await Delivered(shop, "late");
        var back = await Delivered(shop, "back");
        Assert.NotEqual(code, back);
        fixture.Time.Advance(TimeSpan.FromDays(31));
        Assert.Equal("code-expired", (await shop.Order("too-late").Place(shop.Wish() with { DiscountCode = code })).Error?.Code);
        Assert.Equal("unknown-code", (await shop.Order("guess").Place(shop.Wish() with { DiscountCode = "TY-ABCDEFGHJK" })).Error?.Code);
        Assert.Equal(
            "days-range",
            (await shop.Terms.Change(new ChangeTerms(Ids.Token()) { ThankYou = new ThankYouTerms(5_000, 0, false) })).Error?.Code
        );
        Assert.Equal(
            "percent",
            (await shop.Terms.Change(new ChangeTerms(Ids.Token()) { ThankYou = new ThankYouTerms(100_001, 3, false) })).Error?.Code
        );
    }

    private static async Task Promise(TestShop shop, bool bound) =>
        (await shop.Terms.Change(new ChangeTerms(Ids.Token()) { ThankYou = new ThankYouTerms(10_000, 30, bound) })).OrThrow();

    private static async Task<string> Delivered(TestShop shop, string key)
    {
        Assert.Null((await shop.Place(key)).OrThrow().ThankYou);
        return (await Arrive(shop, key)).ThankYou!.Code;
    }

    private static async Task<OrderView> Arrive(TestShop shop, string key)
    {
        foreach (var action in (OrderAction[])[OrderAction.Confirm, OrderAction.Pack, OrderAction.Ship])
        {
            (await shop.Take(key, action)).OrThrow();
        }

        return (await shop.Take(key, OrderAction.Deliver)).OrThrow();
    }
}
