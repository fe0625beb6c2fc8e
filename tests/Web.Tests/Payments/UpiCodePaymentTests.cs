using System.Text;
using Dukaan.Silo.Payments.Razorpay;
using Dukaan.TestKit;
using Dukaan.Web.Payments.Sandbox;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Payments;

/// <summary>Orders paid by Razorpay's UPI codes over HTTP, with their webhooks.</summary>
public sealed class UpiCodePaymentTests(PaymentSite payments) : IClassFixture<PaymentSite>
{
    [Theory]
    [InlineData(MessageBehavior.Prompt)]
    [InlineData(MessageBehavior.Twice)]
    public async Task An_order_by_upi_shows_its_code_and_is_paid_by_the_message_alone(MessageBehavior habit)
    {
        var (shop, product) = await Shop();
        var order = await payments.Order(shop, product, "upi");
        Assert.Equal("online", order.Text("payment.method"));
        Assert.Null(order.At("payment.payUrl").GetString());
        var link = order.Text("payment.upiUri");
        using var client = payments.Site.Client();
        var page = await client.GetStringAsync(new Uri($"/o/{order.Text("statusToken")}", UriKind.Relative));
        Assert.Contains(System.Net.WebUtility.HtmlEncode(link), page, StringComparison.Ordinal);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"reference\"", page, StringComparison.Ordinal); // nobody types a reference

        Decide(order, "pay", habit);
        await payments.BecomesPaid(shop, order, "the code's message must mark the order as paid");
        Assert.Equal(["placed", "payment-received"], await Ledger(shop, order));
        Assert.Null((await payments.Status(shop, order)).At("payment.upiUri").GetString());
    }

    [Fact]
    public async Task A_code_that_is_paid_twice_is_named_to_the_seller_and_given_back()
    {
        var (shop, product) = await Shop();
        var order = await payments.Order(shop, product, "upi");
        Decide(order, "pay");
        await payments.BecomesPaid(shop, order, "it must be paid");
        Decide(order, "pay-again");
        await Eventually.Holds(
            async () => (await Ledger(shop, order)) is [.., "payment-received", "payment-received", "refund-requested", "refunded"],
            "the second payment must be entered and given back"
        );
    }

    [Fact]
    public async Task A_message_about_a_code_of_another_shop_in_the_same_account_changes_nothing()
    {
        var (victim, product) = await Shop();
        var order = await payments.Order(victim, product, "upi");
        var (shop, _) = await Shop();
        var now = payments.Site.Time.GetUtcNow();
        var code = payments.Sandbox.FindByKey($"{order.Text("orderId")}-p1")!.To("captured");
        var message = SandboxMessage.Of(code, "payment.captured", null, now)!;
        var forged = message with
        {
            Body = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(message.Body).Replace(victim.Id, shop.Id, StringComparison.Ordinal)),
        };
        foreach (var one in (SandboxMessage[])[message, forged])
        {
            using var client = payments.Site.Client();
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/hooks/payments/{shop.Id}")
            {
                Content = new ByteArrayContent(one.Body),
            };
            var (header, signature) = one.Sign(now);
            request.Headers.TryAddWithoutValidation(header, signature);
            using var response = await client.SendAsync(request);
            (await Answer.Of(response)).Is(200);
        }

        Assert.Equal(1, (await payments.Status(victim, order)).Number("version"));
        // What the message says is only a reason to ask: nobody paid the code.
        Assert.Equal("awaited", (await payments.Status(victim, order)).Text("payment.state"));
    }

    [Fact]
    public async Task The_seller_turns_codes_on_and_off_and_another_gateway_or_currency_has_none()
    {
        var (shop, product) = await Shop();
        var path = $"{shop.Path}/payment-account";
        Assert.True((await shop.Seller.Get(path)).Is(200).At("upiCodes").GetBoolean());
        var off = (
            await shop.Seller.Put(
                path,
                new
                {
                    keyId = RazorpayEmulator.KeyId,
                    gateway = "razorpay",
                    upiCodes = false,
                }
            )
        ).Is(200);
        Assert.False(off.At("upiCodes").GetBoolean());
        (
            await shop.Seller.Put(
                path,
                new
                {
                    gateway = "stripe",
                    keyId = StripeEmulator.KeyId,
                    key = StripeEmulator.Key,
                    webhookSecret = SandboxGateway.WebhookSecret,
                    upiCodes = true,
                }
            )
        ).IsProblem(422, "no-upi-codes", "upiCodes");

        var seller = new ApiClient(await payments.Site.Seller());
        var store = (await seller.Post("/api/v1/stores", new { name = "Lisbon", currency = "EUR" })).Is(201);
        (await seller.Put($"/api/v1/stores/{store.Text("id")}/payment-account", Account)).IsProblem(422, "upi-needs-inr", "upiCodes");
        Assert.NotEmpty(product);
    }

    private static object Account =>
        new
        {
            gateway = RazorpayProvider.ProviderName,
            keyId = RazorpayEmulator.KeyId,
            key = RazorpayEmulator.Key,
            webhookSecret = SandboxGateway.WebhookSecret,
            upiCodes = true,
        };

    private async Task<(Shop Shop, string Product)> Shop()
    {
        var (shop, product) = await payments.Shop(RazorpayProvider.ProviderName);
        (await shop.Seller.Put($"{shop.Path}/payment-account", Account)).Is(200);
        return (shop, product);
    }

    private void Decide(Answer order, string does, MessageBehavior? habit = null) =>
        Assert.NotNull(
            SandboxEndpoints.Decide(payments.Sandbox, payments.Sandbox.FindByKey($"{order.Text("orderId")}-p1")!.Object.Id, does, habit)
        );

    private static async Task<string[]> Ledger(Shop shop, Answer order) =>
        [
            .. (await shop.Seller.Get($"{shop.Path}/orders/{order.Text("orderId")}"))
                .Is(200)
                .At("ledger")
                .EnumerateArray()
                .Select(entry => entry.GetProperty("type").GetString()!),
        ];
}
