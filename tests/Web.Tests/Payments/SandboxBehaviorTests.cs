using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Payments;

/// <summary>
/// The sandbox told over HTTP to misbehave, and what becomes of orders meanwhile. The habits are one for all, so the site is this class's
/// own.
/// </summary>
public sealed class SandboxBehaviorTests(PaymentSite payments) : IClassFixture<PaymentSite>
{
    private readonly ApiClient _shopper = new(payments.Site.Client());

    [Theory]
    [InlineData("prompt")]
    [InlineData("twice")]
    [InlineData("reversed")]
    [InlineData("lost")]
    [InlineData("late")]
    public async Task An_order_is_paid_once_and_refunded_once_whatever_becomes_of_the_messages(string messages)
    {
        await Behave(new { messages });
        var (shop, product) = await payments.Shop();
        var order = await payments.Order(shop, product);
        await Shopper(order, "pay");
        if (messages == "late")
        {
            payments.Site.Time.Advance(TimeSpan.FromSeconds(20));
        }
        else if (messages is "lost" or "reversed")
        {
            (await Page(order, "paid")).Is(303); // the shopper's return is when the gateway is asked
        }

        await payments.BecomesPaid(shop, order, $"an order must be paid though messages are {messages}");
        (await Order(shop, order, "cancel", new { reason = "Too slow" })).Is(200);
        await Eventually.Holds(
            async () => (await payments.Status(shop, order)).Text("payment.state") == "refunded",
            $"money must go back though messages are {messages}"
        );
        payments.Site.Time.Advance(TimeSpan.FromSeconds(20)); // what was held back comes now, and changes nothing
        await Eventually.Holds(
            async () => (await _shopper.Get("/ops/api/payments")).Is(200).Number("waiting") == 0,
            "every message must be brought to its order"
        );

        var seen = (await shop.Seller.Get($"{shop.Path}/orders/{order.Text("orderId")}")).Is(200);
        Assert.Equal(
            ["placed", "payment-received", "cancelled", "refund-requested", "refunded"],
            seen.At("ledger").EnumerateArray().Select(entry => entry.GetProperty("type").GetString())
        );
        var payment = payments.Sandbox.FindByKey($"{order.Text("orderId")}-p1")!;
        Assert.Equal(("captured", 15_000L, 15_000L), (payment.Object.Status, payment.Object.Amount, payment.Object.AmountRefunded));
    }

    [Fact]
    public async Task An_order_whose_message_is_lost_and_whose_shopper_never_comes_back_is_paid_before_it_would_expire()
    {
        await Behave(new { messages = "lost" });
        var (shop, product) = await payments.Shop();
        var order = await payments.Order(shop, product);
        await Shopper(order, "pay");
        payments.Site.Time.Advance(TimeSpan.FromMinutes(16));
        await payments.BecomesPaid(shop, order, "the gateway must be asked before an order expires");
        Assert.Equal("placed", (await payments.Status(shop, order)).Text("state"));
    }

    [Fact]
    public async Task A_gateway_that_declines_everything_is_told_to_the_shopper_and_the_next_try_counts()
    {
        await Behave(new { messages = "prompt", declines = true });
        var (shop, product) = await payments.Shop();
        var order = await payments.Order(shop, product);
        await Shopper(order, "pay");
        await Eventually.Holds(
            async () => (await payments.Status(shop, order)).Body.Contains("payment-failed", StringComparison.Ordinal),
            "a declined payment must be told"
        );
        await Behave(new { declines = false });
        await Shopper(order, "pay");
        await payments.BecomesPaid(shop, order, "the second try must count");
    }

    [Fact]
    public async Task A_payment_that_is_given_up_is_replaced_by_another_on_the_shoppers_page()
    {
        await Behave(new { messages = "prompt" });
        var (shop, product) = await payments.Shop();
        var order = await payments.Order(shop, product);
        await Shopper(order, "cancel");
        await Eventually.Holds(
            async () => (await payments.Status(shop, order)).At("payment.payUrl").ValueKind == System.Text.Json.JsonValueKind.Null,
            "a payment that was given up must not be offered"
        );
        (await Page(order, "pay", [])).Is(303);
        await Shopper(await payments.Status(shop, order), "pay");
        await payments.BecomesPaid(shop, order, "the new payment must count");
    }

    private async Task Behave(object habits) => (await _shopper.Post("/dev/gateway/habits", habits)).Is(200);

    /// <summary>What the shopper does on the gateway's page.</summary>
    private async Task Shopper(Answer order, string result) =>
        (await _shopper.Post($"/dev/gateway/shopper/{order.Text("payment.payUrl").Split('/')[^1]}/{result}", null)).Is(200);

    private Task<Answer> Order(Shop shop, Answer order, string step, object body) =>
        _shopper.Post($"/api/storefront/v1/{shop.Slug}/orders/{order.Text("statusToken")}/{step}", body);

    /// <summary>A page of the order, opened or, with fields, sent.</summary>
    private async Task<Answer> Page(Answer order, string page, IEnumerable<KeyValuePair<string, string>>? fields = null)
    {
        using var client = payments.Site.Client();
        var address = new Uri($"/o/{order.Text("statusToken")}/{page}", UriKind.Relative);
        using var content = fields is null ? null : new FormUrlEncodedContent(fields);
        return await Answer.Of(content is null ? await client.GetAsync(address) : await client.PostAsync(address, content));
    }
}
