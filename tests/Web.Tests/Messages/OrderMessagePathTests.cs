using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Payments;
using Dukaan.Sellers;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dukaan.Web.Tests.Messages;

/// <summary>
/// On every path that money takes, shopper and seller hear of each entry of the order's ledger that concerns them, once, in order, and of
/// no other. What they must hear is written here from what they need to know, not from what the code says.
/// </summary>
public sealed class OrderMessagePathTests(MessageSite site) : IClassFixture<MessageSite>
{
    private const string New = "New order of ₹150 from Ravi.";
    private const string NewPaid = "New order of ₹150 from Ravi. ₹150 was paid.";
    private const string Placed = "Order placed. Total: ₹150.";
    private const string TimeOver = "This order expired: nobody paid or confirmed it in time.";
    private const string Ended = "It was not paid or confirmed in time, and ended. Its goods are on sale again.";

    [Fact]
    public async Task Cash_is_told_from_placing_to_the_money()
    {
        var order = await Place("cod");
        await Steps(order, "confirm", "pack", "ship", "deliver", "mark-paid");
        await AreTold(order, [Placed, "Confirmed.", "Packed.", "On its way.", "Delivered.", "Paid: ₹150."], [New]);
    }

    [Fact]
    public async Task A_rejected_order_tells_its_shopper_why()
    {
        var order = await Place("cod");
        await Step(order, "reject", new { reason = "Closed today" });
        await AreTold(order, [Placed, "The seller could not accept this order. Reason: Closed today"], [New]);
    }

    [Fact]
    public async Task Upi_tells_the_seller_what_the_shopper_claims_and_the_shopper_that_it_came()
    {
        var order = await Place("upi");
        await ShopperStep(order, new OrderStep(Ids.Token(), OrderAction.ClaimPaid, Reference: "123456789012"));
        await Steps(order, "mark-paid", "confirm");
        await AreTold(
            order,
            [Placed, "Paid: ₹150.", "Confirmed."],
            [New, "The customer says they paid ₹150. Look for it in your UPI app."]
        );
    }

    [Fact]
    public async Task An_order_that_nobody_paid_or_confirmed_tells_both_that_it_ended()
    {
        var order = await Place("upi");
        await Expire(order);
        await AreTold(order, [Placed, TimeOver], [New, Ended]);
    }

    [Fact]
    public async Task Online_payment_tells_the_seller_of_the_order_once_the_money_came()
    {
        var order = await Place("online");
        await Pay(order);
        await Steps(order, "confirm", "pack");
        await AreTold(order, [Placed, "Paid: ₹150.", "Confirmed.", "Packed."], [NewPaid]);
    }

    [Fact]
    public async Task A_declined_payment_tells_the_shopper_alone()
    {
        var order = await Place("online");
        await Tell(order, GatewayStatus.Failed);
        await Pay(order);
        await AreTold(
            order,
            [Placed, "The last payment did not go through. Nothing was taken. You can try again.", "Paid: ₹150."],
            [NewPaid]
        );
    }

    [Fact]
    public async Task A_cancellation_before_the_money_came_is_told_to_the_shopper_alone()
    {
        var order = await Place("online");
        await ShopperStep(order, new OrderStep(Ids.Token(), OrderAction.Cancel, "Changed my mind"));
        await AreTold(order, [Placed, "Cancelled. Reason: Changed my mind"], []);
    }

    [Fact]
    public async Task A_cancellation_after_the_money_came_is_told_to_both_and_its_refund_once()
    {
        var order = await Place("online");
        await Pay(order);
        await ShopperStep(order, new OrderStep(Ids.Token(), OrderAction.Cancel, "Changed my mind"));
        await AreTold(
            order,
            [Placed, "Paid: ₹150.", "Cancelled. Reason: Changed my mind", "₹150 is on its way back to you.", "Refunded: ₹150."],
            [NewPaid, "The customer cancelled it."]
        );
    }

    [Fact]
    public async Task A_seller_s_cancellation_of_a_paid_order_is_no_news_to_the_seller()
    {
        var order = await Place("online");
        await Pay(order);
        await Step(order, "cancel", new { reason = "Sold out" });
        await AreTold(
            order,
            [Placed, "Paid: ₹150.", "Cancelled. Reason: Sold out", "₹150 is on its way back to you.", "Refunded: ₹150."],
            [NewPaid]
        );
    }

    [Fact]
    public async Task Part_of_the_money_is_told_as_that_part()
    {
        var order = await Place("online");
        await Pay(order);
        await Step(order, "refund", new { reason = "One was broken", amount = 5000 });
        await AreTold(order, [Placed, "Paid: ₹150.", "₹50 is on its way back to you.", "Refunded: ₹50."], [NewPaid]);
    }

    [Fact]
    public async Task A_refund_that_the_gateway_refuses_is_the_sellers_to_know()
    {
        var order = await Place("online");
        await Pay(order);
        site.Gateway.Refusing[order.Id] = true;
        await ShopperStep(order, new OrderStep(Ids.Token(), OrderAction.Cancel, ""));
        await AreTold(
            order,
            [Placed, "Paid: ₹150.", "Cancelled.", "₹150 is on its way back to you."],
            [NewPaid, "The customer cancelled it.", "₹150 could not be paid back. Please look at the order."]
        );
    }

    [Fact]
    public async Task An_order_that_was_not_paid_online_in_time_tells_the_shopper_alone()
    {
        var order = await Place("online");
        await Expire(order);
        await AreTold(order, [Placed, TimeOver], []);
    }

    [Fact]
    public async Task Late_money_for_goods_that_are_still_there_opens_the_order_again()
    {
        var order = await Place("online");
        await Expire(order);
        await Tell(order, GatewayStatus.Captured);
        await AreTold(order, [Placed, TimeOver, "The payment came after all, and the order stands again.", "Paid: ₹150."], [NewPaid]);
    }

    [Fact]
    public async Task Late_money_for_goods_that_are_gone_goes_back_and_the_seller_never_heard_of_the_order()
    {
        var order = await Place("online", units: 1);
        await Expire(order);
        await Place("cod", order);
        await Tell(order, GatewayStatus.Captured);
        await AreTold(order, [Placed, TimeOver, "Paid: ₹150.", "₹150 is on its way back to you.", "Refunded: ₹150."], []);
    }

    [Fact]
    public async Task Money_for_a_cancelled_order_goes_back_and_the_seller_never_heard_of_the_order()
    {
        var order = await Place("online");
        await ShopperStep(order, new OrderStep(Ids.Token(), OrderAction.Cancel, ""));
        await Tell(order, GatewayStatus.Captured);
        await AreTold(order, [Placed, "Cancelled.", "Paid: ₹150.", "₹150 is on its way back to you.", "Refunded: ₹150."], []);
    }

    [Fact]
    public async Task Notes_are_told_to_nobody_and_changes_with_the_total_of_then()
    {
        var order = await Place("cod", pieces: 3);
        site.Messages.Refuse = true;
        try
        {
            await Step(order, "note", new { reason = "Calls at nine" });
            await Step(order, "edit", new { lines = new[] { new { line = 1, quantity = 2 } } });
            await Step(order, "edit", new { lines = new[] { new { line = 1, quantity = 1 } } });
            await Steps(order, "confirm");
        }
        finally
        {
            site.Messages.Refuse = false;
        }

        await AreTold(
            order,
            [
                "Order placed. Total: ₹450.",
                "The seller changed the order. Total: ₹300.",
                "The seller changed the order. Total: ₹150.",
                "Confirmed.",
            ],
            ["New order of ₹450 from Ravi."]
        );
    }

    [Fact]
    public async Task What_a_program_before_wrote_down_is_told_by_its_time()
    {
        var order = await Place("online");
        await Quiet(order);
        site.Messages.Refuse = true;
        try
        {
            Pass();
            await Pay(order);
            Pass();
            site.Gateway.Away[order.Id] = (1, false); // so that the refund is done later than it is asked for
            await ShopperStep(order, new OrderStep(Ids.Token(), OrderAction.Cancel, ""));
            site.Site.Time.Advance(TimeSpan.FromSeconds(10));
            Caller.Set(order.Shop.Id, Caller.System);
            await Grain(order).Wake();
            Pass();
            await Eventually.Holds(async () => (await Order(order)).Payment == PaymentState.Refunded, "the money must have gone back");
            await Eventually.Holds(async () => await Count(order, "true") == 10, "each entry must be owed to both");
            await Run(order, "UPDATE delivery SET payload = NULL WHERE store_id = $1 AND kind = 'message'");
        }
        finally
        {
            site.Messages.Refuse = false;
        }

        await AreTold(
            order,
            [Placed, "Paid: ₹150.", "Cancelled.", "₹150 is on its way back to you.", "Refunded: ₹150."],
            [NewPaid, "The customer cancelled it."]
        );
    }

    private sealed record Placing(Shop Shop, string Product, string Id, string ShopperPhone, string SellerPhone);

    private async Task<Placing> Place(string method, Placing? beside = null, long? units = null, int pieces = 1)
    {
        var shop = beside?.Shop ?? await site.Open();
        var product = beside?.Product ?? (
                await shop.Seller.Post(
                    $"{shop.Path}/products",
                    new
                    {
                        title = "Laddu",
                        price = new { amount = 15000, currency = "INR" },
                        stock = units,
                    }
                )
            ).Is(201).Text("id");
        var phone = site.Site.NewPhone();
        await site.Site.Grains.GetGrain<IPhoneGrain>(phone).Verify(); // else it gets one text about the order
        var placed = (
            await new ApiClient(site.Site.Client()).Post(
                $"/api/storefront/v1/{shop.Slug}/checkout",
                new
                {
                    lines = new[] { new { productId = product, quantity = pieces } },
                    customer = new
                    {
                        name = "Ravi",
                        phone,
                        address = new
                        {
                            line1 = "12 MG Road",
                            city = "Pune",
                            postalCode = "411001",
                            country = "IN",
                        },
                    },
                    payment = new { method },
                }
            )
        ).Is(201);
        Pass();
        return new Placing(shop, product, placed.Text("orderId"), phone, await site.PhoneOf(shop.Id));
    }

    /// <summary>Things that people do one after the other happen at different times.</summary>
    private void Pass() => site.Site.Time.Advance(TimeSpan.FromSeconds(1));

    private async Task Steps(Placing order, params string[] steps)
    {
        foreach (var step in steps)
        {
            await Step(order, step, new { });
        }
    }

    private async Task Step(Placing order, string step, object body)
    {
        (await order.Shop.Seller.Post($"{order.Shop.Path}/orders/{order.Id}/{step}", body)).Is(200);
        Pass();
    }

    private async Task ShopperStep(Placing order, OrderStep step)
    {
        Caller.Set(order.Shop.Id, Caller.Shopper);
        (await Grain(order).Take(step)).OrThrow();
        Pass();
    }

    private async Task Pay(Placing order)
    {
        await Tell(order, GatewayStatus.Authorized);
        await Eventually.Holds(async () => (await Order(order)).Payment == PaymentState.Paid, "the order must be paid");
    }

    /// <summary>The gateway's message comes.</summary>
    private async Task Tell(Placing order, GatewayStatus status)
    {
        var payment = site.Gateway.Move(PaymentKey.Of(order.Id, "p1"), status);
        Caller.Set(order.Shop.Id, Caller.System);
        (await Grain(order).Notice(new GatewayNotice(Ids.Token(), payment, null))).OrThrow();
        Pass();
    }

    private async Task Expire(Placing order)
    {
        await Quiet(order); // what is told a day late is not told at all
        site.Site.Time.Advance((await Order(order)).Until!.Value - site.Site.Time.GetUtcNow() + TimeSpan.FromSeconds(1));
        Caller.Set(order.Shop.Id, Caller.System);
        await Grain(order).Wake();
        Pass();
    }

    private async Task<OrderView> Order(Placing order)
    {
        Caller.Set(order.Shop.Id, Caller.System);
        return (await Grain(order).Get())!;
    }

    private IOrderGrain Grain(Placing order) => site.Site.Grains.GetGrain<IOrderGrain>(StoreKey.Of(order.Shop.Id, order.Id));

    private async Task AreTold(Placing order, string[] shopper, string[] seller)
    {
        await Quiet(order);
        Assert.Equal(shopper, Told(order.ShopperPhone, order));
        Assert.Equal(seller, Told(order.SellerPhone, order));
    }

    /// <summary>Until each entry of the ledger was told, or needed not to be.</summary>
    private async Task Quiet(Placing order) =>
        await Eventually.Holds(
            async () =>
            {
                site.Site.Time.Advance(TimeSpan.FromMilliseconds(500)); // for what is to be tried again
                var entries = (await Order(order)).Ledger.Length;
                return await Count(order, "true") == 2 * entries && await Count(order, "state <> 1") == 0;
            },
            "each entry of the ledger must be owed to shopper and seller, and nothing must wait or be given up"
        );

    private string[] Told(string phone, Placing order) =>
        [
            .. site
                .Messages.Sent.Where(message =>
                    message.To.E164 == phone && (phone == order.ShopperPhone || message.Text.Contains(order.Id, StringComparison.Ordinal))
                )
                .Select(message => message.Text.Split(": ", 2)[1].Split(" https://")[0]),
        ];

    private async Task<long> Count(Placing order, string condition)
    {
        await using var command = Database.CreateCommand(
            $"SELECT count(*) FROM delivery WHERE kind = 'message' AND store_id = $1 AND aggregate = $2 AND {condition}"
        );
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = order.Shop.Id });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = $"order/{StoreKey.Of(order.Shop.Id, order.Id)}" });
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task Run(Placing order, string sql)
    {
        await using var command = Database.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = order.Shop.Id });
        await command.ExecuteNonQueryAsync();
    }

    private NpgsqlDataSource Database => site.Site.Services.GetRequiredService<NpgsqlDataSource>();
}
