using Dukaan.GiftCards;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Stores;
using Dukaan.Values;
using static Dukaan.Orders.OrderAction;

namespace Dukaan.Grains.Tests.Payments;

/// <summary>Cash on delivery of which a part is paid online first.</summary>
public class CashAdvanceTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private async Task<OnlineShop> Open(CashAdvance advance)
    {
        var shop = await OnlineShop.Open(fixture);
        (await shop.Shop.Store.Change(new ChangeStore(Ids.Token(), CashOnDelivery: true))).OrThrow();
        (await shop.Shop.Terms.Change(new ChangeTerms(Ids.Token()) { Advance = advance })).OrThrow();
        return shop;
    }

    private static Task<Result<OrderView>> Enter(OnlineShop shop, string key, params string[] cards) =>
        shop.Shop.Admission.Place(shop.IdOf(key), shop.Shop.Wish() with { Cards = cards.Length > 0 ? [.. cards] : null });

    [Theory]
    [InlineData(20, 0, 3_000)]
    [InlineData(0, 5_000, 5_000)]
    [InlineData(33, 1_000, 4_950)]
    [InlineData(0, 90_000, 15_000)]
    public async Task The_advance_is_paid_first_and_the_courier_collects_the_rest(int percent, long amount, long advance)
    {
        var shop = await Open(new CashAdvance(percent, amount));
        var order = (await Enter(shop, "k")).OrThrow();
        Assert.Equal((15_000L, advance), (order.Funds.Due.Amount, order.Funds.DueOnline.Amount));
        Assert.NotNull(order.PayUrl);
        Assert.Equal("step-not-allowed", (await shop.Shop.Take("k", Confirm)).Error?.Code);
        var authorized = fixture.Gateway.Authorize(shop.IdOf("k"));
        Assert.Equal(advance, authorized.Amount.Amount);
        (await shop.Tell("k", authorized)).OrThrow();
        await shop.Becomes("k", now => now.Funds.Paid.Amount == advance, "the advance must be taken");
        order = await shop.Get("k");
        Assert.Equal((15_000L - advance, 0L, (DateTimeOffset?)null), (order.Funds.Due.Amount, order.Funds.DueOnline.Amount, order.Until));
        (await shop.Shop.Take("k", Confirm)).OrThrow();
        if (advance < 15_000)
        {
            var paid = (await shop.Shop.Take("k", MarkPaid)).OrThrow();
            Assert.Equal((PaymentState.Paid, 15_000L), (paid.Payment, paid.Funds.Paid.Amount));
        }
    }

    [Fact]
    public async Task An_advance_that_nobody_pays_expires_with_its_order_and_one_that_was_paid_goes_back_when_it_is_cancelled()
    {
        var shop = await Open(new CashAdvance(20, 0));
        (await Enter(shop, "a")).OrThrow();
        fixture.Time.Advance(TimeSpan.FromMinutes(16));
        await shop.Shop.Order("a").Wake();
        Assert.Equal(OrderState.Expired, (await shop.Get("a")).State);

        (await Enter(shop, "b")).OrThrow();
        await shop.Pay("b");
        await shop.Becomes("b", now => now.Funds.Paid.Amount == 3_000, "the advance must be taken");
        (await shop.Shop.Take("b", Cancel)).OrThrow();
        await shop.Becomes("b", now => now.Payment == PaymentState.Refunded, "the advance must go back");
        Assert.Equal(0, fixture.Gateway.Kept(shop.IdOf("b")));
    }

    [Fact]
    public async Task What_a_gift_card_pays_is_no_part_of_the_advance()
    {
        var shop = await Open(new CashAdvance(20, 0));
        var card = (await shop.Shop.GiftCards.Issue(new IssueGiftCard("c", new Money(10_000, "INR")))).OrThrow().Card.Id;
        var order = (await Enter(shop, "k", card)).OrThrow();
        Assert.Equal((5_000L, 1_000L), (order.Funds.Due.Amount, order.Funds.DueOnline.Amount));
    }

    [Fact]
    public async Task Where_nothing_can_be_paid_online_cash_needs_no_advance()
    {
        var shop = await Open(new CashAdvance(20, 0));
        var wish = shop.Shop.Wish() with { CashOnly = true };
        Assert.Equal(0, (await shop.Shop.Admission.Place(shop.IdOf("k"), wish)).OrThrow().Funds.DueOnline.Amount);
        (await shop.Shop.Account.Set(FakeGateway.Account(FakeGateway.Plain) with { OperationId = Ids.Token(), Offered = false })).OrThrow();
        Assert.Equal(0, (await Enter(shop, "l")).OrThrow().Funds.DueOnline.Amount);
    }
}
