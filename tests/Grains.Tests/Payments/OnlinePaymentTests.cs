using Dukaan.Orders;
using Dukaan.Payments;
using Dukaan.Silo.Payments.Razorpay;
using Dukaan.Silo.Payments.Stripe;
using Dukaan.Values;
using static Dukaan.Orders.OrderAction;

namespace Dukaan.Grains.Tests.Payments;

/// <summary>Orders paid at a gateway that is away, forgets to tell, tells twice and in any order; and crashes at each step.</summary>
public class OnlinePaymentTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(16);

    [Fact]
    public async Task Money_is_taken_while_the_goods_are_held_and_then_they_are_sold()
    {
        var shop = await OnlineShop.Open(fixture);
        var placed = (await shop.Place("k", 2)).OrThrow();
        Assert.Equal(
            (OrderState.Placed, PaymentState.Awaited, $"https://pay.example/{shop.IdOf("k")}-p1"),
            (placed.State, placed.Payment, placed.PayUrl)
        );
        Assert.Equal(placed.PlacedAt.AddMinutes(15), placed.Until);
        Assert.DoesNotContain(Confirm, placed.Allowed);
        await shop.Level(5, 2);
        var paid = await shop.Pay("k");
        Assert.Equal((PaymentState.Paid, 30_000L, null, null), (paid.Payment, paid.Funds.Paid.Amount, paid.Until, paid.PayUrl));
        Assert.Equal(30_000, fixture.Gateway.Kept(shop.IdOf("k")));
        Assert.Contains(Confirm, paid.Allowed);
        await shop.Level(3, 0);
        fixture.Time.Advance(Timeout);
        await shop.Shop.Order("k").Wake();
        Assert.Equal(OrderState.Placed, (await shop.Get("k")).State);
    }

    [Fact]
    public async Task An_order_that_is_not_paid_in_time_expires_and_can_no_longer_be_paid()
    {
        var shop = await OnlineShop.Open(fixture);
        await shop.Place("k", 2);
        fixture.Time.Advance(Timeout);
        await shop.Becomes("k", order => order.State == OrderState.Expired, "an order that nobody pays must expire by itself");
        await shop.Level(5, 0);
        await Eventually.Holds(
            () => fixture.Gateway.Of(shop.IdOf("k"))!.Status == GatewayStatus.Cancelled,
            "its payment must be ended at the gateway"
        );
        Assert.Equal("step-not-allowed", (await shop.Shop.Order("k").Pay()).Error?.Code);
    }

    [Fact]
    public async Task A_payment_whose_message_is_lost_is_found_before_the_order_expires()
    {
        var shop = await OnlineShop.Open(fixture);
        await shop.Place("k");
        fixture.Gateway.Authorize(shop.IdOf("k"));
        fixture.Time.Advance(Timeout);
        await shop.Becomes("k", order => order.Payment == PaymentState.Paid, "the gateway must be asked before an order expires");
        Assert.Equal(OrderState.Placed, (await shop.Get("k")).State);
    }

    [Fact]
    public async Task A_payment_whose_message_is_lost_is_asked_about_long_before_the_order_expires()
    {
        var shop = await OnlineShop.Open(fixture);
        await shop.Place("k");
        fixture.Time.Advance(TimeSpan.FromMinutes(2));
        await Eventually.Holds(() => fixture.Gateway.Found(shop.IdOf("k")) > 0, "the gateway must be asked after a minute or so");
        fixture.Gateway.Authorize(shop.IdOf("k"));
        fixture.Time.Advance(TimeSpan.FromMinutes(3));
        await shop.Becomes("k", order => order.Payment == PaymentState.Paid, "the gateway must be asked again and again");
    }

    [Fact]
    public async Task A_shopper_who_comes_back_is_believed_only_as_far_as_the_gateway_says()
    {
        var shop = await OnlineShop.Open(fixture);
        await shop.Place("k");
        Assert.Equal(PaymentState.Awaited, (await shop.Shop.Order("k").CheckPayments()).OrThrow().Payment);
        fixture.Gateway.Authorize(shop.IdOf("k"));
        var asked = fixture.Gateway.Found(shop.IdOf("k"));
        Assert.Equal(PaymentState.Awaited, (await shop.Shop.Order("k").CheckPayments()).OrThrow().Payment);
        Assert.Equal(asked, fixture.Gateway.Found(shop.IdOf("k"))); // who comes back again and again has the gateway asked once in a while
        fixture.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(PaymentState.Paid, (await shop.Shop.Order("k").CheckPayments()).OrThrow().Payment);
    }

    [Fact]
    public async Task Messages_count_once_in_whatever_order_they_come()
    {
        var shop = await OnlineShop.Open(fixture);
        await shop.Place("k");
        var created = fixture.Gateway.Of(shop.IdOf("k"))!;
        var captured = fixture.Gateway.Move(created.Key, GatewayStatus.Captured);
        foreach (
            var status in new[]
            {
                GatewayStatus.Captured,
                GatewayStatus.Authorized,
                GatewayStatus.Failed,
                GatewayStatus.Captured,
                GatewayStatus.Created,
                GatewayStatus.Cancelled,
            }
        )
        {
            (await shop.Tell("k", captured with { Status = status })).OrThrow();
        }

        var order = await shop.Get("k");
        Assert.Equal(["placed", "payment-received"], order.Ledger.Select(entry => entry.Type));
        Assert.Equal(15_000, order.Funds.Paid.Amount);
    }

    [Fact]
    public async Task A_message_about_nothing_or_of_another_amount_changes_nothing()
    {
        var shop = await OnlineShop.Open(fixture);
        await shop.Place("k");
        var payment = fixture.Gateway.Of(shop.IdOf("k"))! with { Status = GatewayStatus.Captured };
        Assert.Equal("wrong-amount", (await shop.Tell("k", payment with { Amount = new Money(1, "INR") })).Error?.Code);
        Assert.Equal("wrong-currency", (await shop.Tell("k", payment with { Amount = new Money(15_000, "USD") })).Error?.Code);
        Assert.Equal("unknown-payment", (await shop.Tell("k", payment with { Key = PaymentKey.Of(shop.IdOf("k"), "p9") })).Error?.Code);
        Assert.Equal("unknown-payment", (await shop.Tell("k", payment with { Key = PaymentKey.Of(Ids.Token(), "p1") })).Error?.Code);
        Assert.Equal("unknown-payment", (await shop.Tell("nobody", payment)).Error?.Code);
        var refund = new GatewayRefund("r", PaymentKey.Of(shop.IdOf("k"), "r2"), RefundStatus.Done, new Money(1, "INR"));
        Assert.Equal("unknown-payment", (await shop.Shop.Order("k").Notice(new GatewayNotice("n", null, refund))).Error?.Code);
        Assert.Equal(1, (await shop.Get("k")).Version);
    }

    [Fact]
    public async Task A_declined_card_is_told_and_the_shopper_tries_again()
    {
        var shop = await OnlineShop.Open(fixture);
        await shop.Place("k");
        var created = fixture.Gateway.Of(shop.IdOf("k"))!;
        (await shop.Tell("k", created with { Status = GatewayStatus.Failed })).OrThrow();
        (await shop.Tell("k", created with { Status = GatewayStatus.Failed })).OrThrow();
        Assert.Equal(["placed", "payment-failed"], (await shop.Get("k")).Ledger.Select(entry => entry.Type));
        fixture.Gateway.Move(created.Key, GatewayStatus.Cancelled);
        await shop.Shop.Order("k").CheckPayments();
        var again = (await shop.Shop.Order("k").Pay()).OrThrow();
        Assert.EndsWith("-p2", again.PayUrl, StringComparison.Ordinal);
        Assert.Equal(PaymentState.Paid, (await shop.Pay("k", "p2")).Payment);
    }

    [Fact]
    public async Task A_late_payment_is_taken_if_the_goods_are_there_and_let_go_if_not()
    {
        var shop = await OnlineShop.Open(fixture, units: 3);
        await shop.Place("lucky", 2);
        await shop.Place("late");
        fixture.Time.Advance(Timeout);
        await shop.Becomes("lucky", order => order.State == OrderState.Expired, "it must expire");
        await shop.Becomes("late", order => order.State == OrderState.Expired, "it must expire");
        Assert.Equal((OrderState.Placed, PaymentState.Paid), ((await shop.Pay("lucky")).State, (await shop.Get("lucky")).Payment));
        await Eventually.Holds(async () => (await shop.Shop.Place("quick")).Ok, "the catalog must hear that it is on the shelf again");
        var late = await shop.Pay("late");
        Assert.Equal((OrderState.Expired, PaymentState.Awaited), (late.State, late.Payment));
        await Eventually.Holds(
            () => fixture.Gateway.Of(shop.IdOf("late"))!.Status == GatewayStatus.Cancelled,
            "money that is not taken must be let go"
        );
        await shop.Level(1, 1);
    }

    [Fact]
    public async Task A_late_payment_that_the_gateway_took_already_goes_back()
    {
        var shop = await OnlineShop.Open(fixture, units: 1);
        await shop.Place("late");
        fixture.Time.Advance(Timeout);
        await shop.Becomes("late", order => order.State == OrderState.Expired, "it must expire");
        await shop.Level(1, 0);
        await Eventually.Holds(async () => (await shop.Shop.Place("quick")).Ok, "the catalog must hear that it is on the shelf again");
        (await shop.Tell("late", fixture.Gateway.Move(PaymentKey.Of(shop.IdOf("late"), "p1"), GatewayStatus.Captured))).OrThrow();
        await shop.Becomes(
            "late",
            order => order is { State: OrderState.Expired, Payment: PaymentState.Refunded },
            "it must be refunded by itself"
        );
        Assert.Equal(0, fixture.Gateway.Kept(shop.IdOf("late")));
    }

    [Theory]
    [InlineData(Reject)]
    [InlineData(Cancel)]
    public async Task An_order_that_comes_to_nothing_gives_its_money_back_by_itself(OrderAction ending)
    {
        var shop = await OnlineShop.Open(fixture);
        await shop.Place("k", 2);
        await shop.Pay("k");
        (await shop.Shop.Take("k", ending)).OrThrow();
        await shop.Becomes("k", order => order.Payment == PaymentState.Refunded, "paid for nothing");
        Assert.Equal(0, fixture.Gateway.Kept(shop.IdOf("k")));
        await shop.Level(5, 0);
    }

    [Fact]
    public async Task What_an_edit_takes_out_is_refunded_and_the_rest_can_be_in_parts()
    {
        var shop = await OnlineShop.Open(fixture);
        await shop.Place("k", 3);
        await shop.Pay("k");
        (await shop.Shop.Order("k").Take(new OrderStep(Ids.Token(), Edit, Lines: [new LineQuantity(1, 2)]))).OrThrow();
        await shop.Becomes("k", order => order.Funds.Refunded.Amount == 15_000, "what was taken out must be refunded");
        (await shop.Shop.Order("k").Take(new OrderStep(Ids.Token(), Refund, "Late", Amount: 10_000))).OrThrow();
        await shop.Becomes(
            "k",
            order => order.Payment == PaymentState.PartlyRefunded && order.Funds.Refunded.Amount == 25_000,
            "a part must be refunded"
        );
        Assert.Equal(
            "refund-too-high",
            (await shop.Shop.Order("k").Take(new OrderStep(Ids.Token(), Refund, "More", Amount: 20_001))).Error?.Code
        );
        Assert.Equal(20_000, fixture.Gateway.Kept(shop.IdOf("k")));
    }

    [Fact]
    public async Task A_refund_that_the_gateway_refuses_is_told_and_can_be_asked_again()
    {
        var shop = await OnlineShop.Open(fixture);
        await shop.Place("k");
        await shop.Pay("k");
        fixture.Gateway.Refusing[shop.IdOf("k")] = true;
        (await shop.Shop.Take("k", Refund)).OrThrow();
        await shop.Becomes("k", order => order.Ledger[^1].Type == "refund-failed", "a refused refund must be told");
        Assert.Equal((PaymentState.Paid, 0L), ((await shop.Get("k")).Payment, (await shop.Get("k")).Funds.Refunding.Amount));
        fixture.Gateway.Refusing.Clear();
        (await shop.Shop.Take("k", Refund)).OrThrow();
        await shop.Becomes("k", order => order.Payment == PaymentState.Refunded, "it can be asked again");
    }

    /// <summary>The gateway is away at the nth call of an order's way to be paid and refunded, having done the thing or not.</summary>
    [Theory]
    [InlineData(false, FakeGateway.Plain)]
    [InlineData(true, FakeGateway.Plain)]
    [InlineData(true, RazorpayProvider.ProviderName)]
    [InlineData(true, StripeProvider.ProviderName)]
    public async Task A_gateway_that_is_away_is_asked_again_until_it_is_done_once(bool done, string at)
    {
        var shop = await OnlineShop.Open(fixture, at: at);
        var id = shop.IdOf("k");
        fixture.Gateway.Away[id] = (1, done);
        Assert.Null((await shop.Place("k")).OrThrow().PayUrl);
        await Forward(shop, order => order.PayUrl is not null, "the payment must be made by itself");
        fixture.Gateway.Away[id] = (2, done);
        await shop.Pay("k");
        await Forward(shop, order => order.Payment == PaymentState.Paid, "the money must be taken by itself");
        fixture.Gateway.Away[id] = (2, done);
        (await shop.Shop.Take("k", Cancel)).OrThrow();
        await Forward(shop, order => order.Payment == PaymentState.Refunded, "the money must go back by itself");
        Assert.Equal(0, fixture.Gateway.Kept(id));
        Assert.Single((await shop.Get("k")).Ledger, entry => entry.Type == "refunded");
    }

    /// <summary>A crash at each of the order's writes on its way to be paid, before and after it is committed.</summary>
    [Theory]
    [InlineData(0, false)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(3, true)]
    public async Task A_crash_at_any_step_neither_loses_the_order_nor_takes_money_twice(int write, bool committed)
    {
        var shop = await OnlineShop.Open(fixture);
        if (committed)
        {
            fixture.Faults.LoseAfterCommit("order", shop.Shop.OrderKeyOf("k"), write);
        }
        else
        {
            fixture.Faults.LoseBeforeCommit("order", shop.Shop.OrderKeyOf("k"), write);
        }

        await Record.ExceptionAsync(() => shop.Place("k"));
        (await shop.Place("k")).OrThrow();
        await Forward(shop, order => order.PayUrl is not null, "the payment must be made");
        var authorized = fixture.Gateway.Authorize(shop.IdOf("k"));
        await Record.ExceptionAsync(() => shop.Tell("k", authorized)); // as the inbox would: it tells until it is heard
        await shop.Tell("k", authorized);
        await Forward(shop, order => order.Payment == PaymentState.Paid, "the money must be taken");
        Assert.Equal(15_000, fixture.Gateway.Kept(shop.IdOf("k")));
        Assert.Single((await shop.Get("k")).Ledger, entry => entry.Type == "payment-received");
        fixture.Time.Advance(Timeout); // a hold whose order could not tell it asks when its time is over
        await shop.Level(4, 0);
    }

    [Fact]
    public async Task A_payment_is_refunded_where_it_was_made_although_the_shop_has_another_account_by_now()
    {
        var shop = await OnlineShop.Open(fixture, at: RazorpayProvider.ProviderName);
        await shop.Place("k");
        await shop.Pay("k");
        (await shop.Shop.Account.Set(FakeGateway.Account(StripeProvider.ProviderName))).OrThrow();
        (await shop.Shop.Take("k", Cancel)).OrThrow();
        await shop.Becomes("k", order => order.Payment == PaymentState.Refunded, "the money is still at the former gateway");
        Assert.Equal(0, fixture.Gateway.Kept(shop.IdOf("k")));
        await shop.Place("next");
        Assert.Equal(PaymentState.Paid, (await shop.Pay("next")).Payment);
        Assert.StartsWith("pi_", (await shop.Get("next")).Ledger[^1].Detail!.Reference, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_the_gateway_does_not_accept_is_refused_at_once_and_the_account_stays()
    {
        var shop = await OnlineShop.Open(fixture, at: StripeProvider.ProviderName);
        var (right, wrong) = (FakeGateway.Account(StripeProvider.ProviderName), FakeGateway.Account(RazorpayProvider.ProviderName));
        var refused = await shop.Shop.Account.Set(right with { SealedKey = wrong.SealedKey });
        Assert.Equal(("wrong-key", "key"), (refused.Error?.Code, refused.Error?.Field));
        Assert.Equal("gateway", (await shop.Shop.Account.Set(right with { Gateway = "nobody" })).Error?.Field);
        Assert.Equal(PaymentState.Awaited, (await shop.Place("k")).OrThrow().Payment);
    }

    [Fact]
    public async Task What_a_gateway_captured_in_part_counts_in_part_and_the_rest_is_due()
    {
        var shop = await OnlineShop.Open(fixture);
        await shop.Place("k");
        var captured = fixture.Gateway.Of(shop.IdOf("k"))! with { Status = GatewayStatus.Captured, Captured = new Money(10_000, "INR") };
        (await shop.Shop.Order("k").Notice(new GatewayNotice("n", captured, null))).OrThrow();
        var order = await shop.Get("k");
        Assert.Equal((10_000L, 5_000L, PaymentState.Awaited), (order.Funds.Paid.Amount, order.Funds.Due.Amount, order.Payment));
        Assert.EndsWith("-p2", (await shop.Shop.Order("k").Pay()).OrThrow().PayUrl, StringComparison.Ordinal);
        Assert.Equal((PaymentState.Paid, 15_000L), ((await shop.Pay("k", "p2")).Payment, (await shop.Get("k")).Funds.Paid.Amount));
    }

    [Fact]
    public async Task A_dispute_and_its_end_are_entered_once_for_the_seller()
    {
        var shop = await OnlineShop.Open(fixture);
        await shop.Place("k");
        await shop.Pay("k");
        var open = new GatewayDispute(
            "dp_1",
            PaymentKey.Of(shop.IdOf("k"), "p1"),
            "",
            DisputeStatus.Open,
            new Money(15_000, "INR"),
            "fraud"
        );
        foreach (
            var status in (DisputeStatus[])
                [DisputeStatus.Open, DisputeStatus.Open, DisputeStatus.Lost, DisputeStatus.Open, DisputeStatus.Lost]
        )
        {
            (await shop.Shop.Order("k").Notice(new GatewayNotice(Ids.Token(), null, null, open with { Status = status }))).OrThrow();
        }

        var order = await shop.Get("k");
        Assert.Equal(["placed", "payment-received", "disputed", "dispute-lost"], order.Ledger.Select(entry => entry.Type));
        Assert.Equal(
            "unknown-payment",
            (await shop.Shop.Order("k").Notice(new GatewayNotice("n", null, null, open with { Key = PaymentKey.Of(shop.IdOf("k"), "p7") })))
                .Error
                ?.Code
        );
    }

    /// <summary>Time goes on, as far as retries need it and not as far as the order's own deadline.</summary>
    private async Task Forward(OnlineShop shop, Func<OrderView, bool> condition, string otherwise)
    {
        for (var i = 0; i < 20 && !condition(await shop.Get("k")); i++)
        {
            fixture.Time.Advance(TimeSpan.FromSeconds(5));
            await shop.Shop.Order("k").Wake();
        }

        Assert.True(condition(await shop.Get("k")), otherwise);
    }
}
