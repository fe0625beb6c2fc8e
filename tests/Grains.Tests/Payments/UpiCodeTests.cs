using Dukaan.Orders;
using Dukaan.Payments;
using Dukaan.Silo.Payments.Razorpay;
using Dukaan.Silo.Payments.Stripe;
using Dukaan.Stores;
using Dukaan.Values;
using static Dukaan.Orders.OrderAction;

namespace Dukaan.Grains.Tests.Payments;

/// <summary>Orders that are paid by a UPI code of their own at Razorpay, whose messages come twice, late, about others or never.</summary>
public class UpiCodeTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(16);

    [Fact]
    public async Task An_order_by_upi_gets_a_code_and_is_paid_when_the_code_is()
    {
        var shop = await Open();
        var placed = (await Place(shop)).OrThrow();
        Assert.Equal((PaymentMethod.Online, null), (placed.Method, placed.Vpa));
        Assert.StartsWith("upi://pay?", placed.PayUrl, StringComparison.Ordinal);
        Assert.Contains("&am=150.00", placed.PayUrl, StringComparison.Ordinal);
        Assert.Equal(placed.PlacedAt.AddMinutes(15), placed.Until);
        for (var i = 0; i < 3; i++)
        {
            (await shop.Tell("k", fixture.Gateway.PayCode(shop.IdOf("k")))).OrThrow();
        }

        var paid = await shop.Get("k");
        Assert.Equal((PaymentState.Paid, 15_000L, null), (paid.Payment, paid.Funds.Paid.Amount, paid.PayUrl));
        Assert.Equal(["placed", "payment-received"], paid.Ledger.Select(entry => entry.Type));
        Assert.StartsWith("pay_", paid.Ledger[^1].Detail!.Reference, StringComparison.Ordinal);
        Assert.Contains(Confirm, paid.Allowed);
    }

    [Fact]
    public async Task A_code_that_is_paid_twice_is_entered_twice_and_the_second_goes_back()
    {
        var shop = await Open();
        await Place(shop);
        var paid = fixture.Gateway.PayCode(shop.IdOf("k"));
        (await shop.Tell("k", paid)).OrThrow();
        fixture.Gateway.PayCodeAgain(shop.IdOf("k"));
        (await shop.Tell("k", paid)).OrThrow();
        (await shop.Tell("k", paid)).OrThrow();
        await shop.Becomes("k", order => order.Funds.Refunded.Amount == 15_000, "what came twice must go back");
        var order = await shop.Get("k");
        Assert.Equal(
            ["placed", "payment-received", "payment-received", "refund-requested", "refunded"],
            order.Ledger.Select(entry => entry.Type)
        );
        Assert.Equal(15_000, fixture.Gateway.Kept(shop.IdOf("k")));
        Assert.Equal(
            2,
            order.Ledger.Where(entry => entry.Type == "payment-received").Select(entry => entry.Detail!.Reference).Distinct().Count()
        );
        Assert.Empty(await shop.Shop.Order("k").CompareMoney());

        (await shop.Shop.Take("k", Cancel)).OrThrow();
        await shop.Becomes("k", refunded => refunded.Payment == PaymentState.Refunded, "the first goes back, too");
        Assert.Equal(0, fixture.Gateway.Kept(shop.IdOf("k")));
    }

    [Fact]
    public async Task What_came_twice_before_the_first_message_is_entered_twice()
    {
        var shop = await Open();
        await Place(shop);
        var paid = fixture.Gateway.PayCode(shop.IdOf("k"));
        fixture.Gateway.PayCodeAgain(shop.IdOf("k"));
        (await shop.Tell("k", paid)).OrThrow();
        await shop.Becomes("k", order => order.Funds.Refunded.Amount == 15_000, "what came twice must go back");
        Assert.Equal((30_000L, 15_000L), ((await shop.Get("k")).Funds.Paid.Amount, fixture.Gateway.Kept(shop.IdOf("k"))));
    }

    [Theory]
    [InlineData(14_000, 14_000, 1_000)]
    [InlineData(16_000, 16_000, 0)]
    public async Task What_came_is_entered_although_it_is_another_amount(long came, long paid, long due)
    {
        var shop = await Open();
        await Place(shop);
        (await shop.Tell("k", fixture.Gateway.PayCode(shop.IdOf("k"), amount: came))).OrThrow();
        await shop.Becomes("k", order => order.Funds.Refunded.Amount == Math.Max(0, came - 15_000), "too much must go back");
        var order = await shop.Get("k");
        Assert.Equal((paid, due), (order.Funds.Paid.Amount, order.Funds.Due.Amount));
        Assert.Empty(await shop.Shop.Order("k").CompareMoney());
        if (due > 0)
        {
            Assert.Contains("&am=10.00", (await shop.Shop.Order("k").Pay()).OrThrow().PayUrl, StringComparison.Ordinal);
            (await shop.Tell("k", fixture.Gateway.PayCode(shop.IdOf("k"), "p2"))).OrThrow();
            Assert.Equal(PaymentState.Paid, (await shop.Get("k")).Payment);
        }
    }

    [Fact]
    public async Task A_code_ends_with_its_order_and_what_comes_later_is_taken_or_goes_back()
    {
        var shop = await Open(units: 1);
        await Place(shop);
        fixture.Time.Advance(Timeout);
        await shop.Becomes("k", order => order.State == OrderState.Expired, "nobody paid it");
        await Eventually.Holds(
            () => fixture.Gateway.Of(shop.IdOf("k"))!.Status == GatewayStatus.Cancelled,
            "the code must be ended at the gateway"
        );
        await shop.Level(1, 0);
        await Eventually.Holds(async () => (await shop.Shop.Place("quick")).Ok, "the catalog must hear that it is on the shelf again");
        (await shop.Tell("k", fixture.Gateway.PayCode(shop.IdOf("k")))).OrThrow();
        await shop.Becomes(
            "k",
            order => order is { State: OrderState.Expired, Payment: PaymentState.Refunded },
            "the goods are gone, so the money must go back"
        );
        Assert.Equal(0, fixture.Gateway.Kept(shop.IdOf("k")));
    }

    [Fact]
    public async Task A_payment_whose_message_is_lost_is_found_by_asking()
    {
        var shop = await Open();
        await Place(shop);
        fixture.Gateway.PayCode(shop.IdOf("k"));
        Assert.Equal(PaymentState.Paid, (await shop.Shop.Order("k").CheckPayments()).OrThrow().Payment);
    }

    [Fact]
    public async Task The_end_of_a_code_whose_making_was_not_heard_of_ends_nothing()
    {
        var shop = await Open();
        fixture.Gateway.Away[shop.IdOf("k")] = (1, true);
        Assert.Null((await Place(shop)).OrThrow().PayUrl);
        var lost = fixture.Gateway.Of(shop.IdOf("k"))!;
        await Forward(shop, order => order.PayUrl is not null, "another code must be made by itself");
        var ended = lost with { Id = $"qr_{lost.Id[4..]}", Status = GatewayStatus.Cancelled, More = [] };
        (await shop.Shop.Order("k").Notice(new GatewayNotice(Ids.Token(), ended, null))).OrThrow();
        Assert.NotNull((await shop.Get("k")).PayUrl);
        (await shop.Tell("k", fixture.Gateway.PayCode(shop.IdOf("k")))).OrThrow();
        Assert.Equal(PaymentState.Paid, (await shop.Get("k")).Payment);
    }

    [Fact]
    public async Task An_order_by_hand_has_no_code_and_waits_for_the_seller()
    {
        var shop = await Open();
        (await shop.Shop.Store.Change(new ChangeStore(Ids.Token(), Vpa: "asha@okaxis"))).OrThrow();
        var wish = shop.Shop.Wish(1) with { Payment = PaymentMethod.Upi, ByHand = true };
        await Eventually.Holds(async () => (await shop.Shop.Order("hand").Place(wish)).Ok, "the catalog must hear of the address");
        var order = await shop.Get("hand");
        Assert.Equal((PaymentMethod.Upi, "asha@okaxis", null), (order.Method, order.Vpa, order.PayUrl));
        Assert.Contains(MarkPaid, order.Allowed);
    }

    /// <summary>A crash at each of the order's writes on its way to be paid, twice, and given back, before and after it is
    /// committed.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_crash_at_any_step_neither_loses_money_nor_enters_it_twice(bool committed)
    {
        for (var write = 0; write < 8; write++)
        {
            var shop = await Open();
            if (committed)
            {
                fixture.Faults.LoseAfterCommit("order", shop.Shop.OrderKeyOf("k"), write);
            }
            else
            {
                fixture.Faults.LoseBeforeCommit("order", shop.Shop.OrderKeyOf("k"), write);
            }

            await Record.ExceptionAsync(() => Place(shop));
            (await Place(shop)).OrThrow();
            await Forward(shop, order => order.PayUrl is not null, $"write {write}: the code must be made");
            var paid = fixture.Gateway.PayCode(shop.IdOf("k"));
            await Twice(() => shop.Tell("k", paid));
            fixture.Gateway.PayCodeAgain(shop.IdOf("k"));
            await Twice(() => shop.Tell("k", paid));
            await Forward(shop, order => order.Funds.Refunded.Amount == 15_000, $"write {write}: what came twice must go back");
            var order = await shop.Get("k");
            Assert.Equal(
                ["placed", "payment-received", "payment-received", "refund-requested", "refunded"],
                order.Ledger.Select(entry => entry.Type)
            );
            Assert.Equal(15_000, fixture.Gateway.Kept(shop.IdOf("k")));
        }
    }

    [Fact]
    public async Task Without_codes_upi_is_paid_to_the_seller_and_a_gateway_that_makes_none_says_so()
    {
        var shop = await OnlineShop.Open(fixture, at: StripeProvider.ProviderName);
        var refused = await shop.Shop.Account.Set(FakeGateway.Account(StripeProvider.ProviderName) with { UpiCodes = true });
        Assert.Equal(("no-upi-codes", "upiCodes"), (refused.Error?.Code, refused.Error?.Field));
        Assert.Equal("payment.method", (await Place(shop)).Error?.Field);

        (await shop.Shop.Account.Set(FakeGateway.Account(RazorpayProvider.ProviderName, codes: true))).OrThrow();
        await Eventually.Holds(async () => (await Place(shop, "by-code")).Ok, "the catalog must hear that UPI is offered");
        (await shop.Shop.Account.Set(FakeGateway.Account(StripeProvider.ProviderName))).OrThrow();
        await Eventually.Holds(
            async () => (await Place(shop, Ids.Token())).Error?.Field == "payment.method",
            "a gateway without codes ends them"
        );
    }

    private async Task<OnlineShop> Open(long units = 5)
    {
        var shop = await fixture.NewShop(units: units);
        (await shop.Account.Set(FakeGateway.Account(RazorpayProvider.ProviderName, codes: true))).OrThrow();
        return new OnlineShop(shop, fixture.Gateway);
    }

    private static Task<Result<OrderView>> Place(OnlineShop shop, string key = "k") =>
        shop.Shop.Order(key).Place(shop.Shop.Wish(1) with { Payment = PaymentMethod.Upi });

    /// <summary>As the inbox does: it tells until it is heard.</summary>
    private static async Task Twice(Func<Task> tell)
    {
        await Record.ExceptionAsync(tell);
        await tell();
    }

    /// <summary>Time goes on, as far as retries need it and not as far as the order's own deadline.</summary>
    private async Task Forward(OnlineShop shop, Func<OrderView, bool> condition, string otherwise)
    {
        for (var i = 0; i < 20 && !condition(await shop.Get("k")); i++)
        {
            fixture.Time.Advance(TimeSpan.FromSeconds(5));
            await Record.ExceptionAsync(() => shop.Shop.Order("k").Wake()); // the sweep comes again
        }

        Assert.True(condition(await shop.Get("k")), otherwise);
    }
}
