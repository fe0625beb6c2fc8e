using System.Text;
using System.Text.Json;
using Dukaan.Silo.Payments;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Payments.Sandbox;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dukaan.Web.Tests.Payments;

public sealed class OnlinePaymentTests(PaymentSite payments) : IClassFixture<PaymentSite>
{
    [Theory]
    [InlineData(MessageBehavior.Prompt)]
    [InlineData(MessageBehavior.Twice)]
    [InlineData(MessageBehavior.Reversed)]
    public async Task An_order_is_paid_once_however_the_gateway_tells_it(MessageBehavior habit)
    {
        var (shop, product) = await payments.Shop();
        var order = await payments.Order(shop, product);
        Assert.Equal(("placed", "awaited"), (order.Text("state"), order.Text("payment.state")));
        payments.Decide(order, "pay", habit);
        if (habit == MessageBehavior.Reversed)
        {
            await Back(order); // its first message is held back until a second one overtakes it: the shopper's return is what makes that
        }

        await payments.BecomesPaid(shop, order, $"an order must be paid though messages come {habit}");
        var seen = (await shop.Seller.Get($"{shop.Path}/orders/{order.Text("orderId")}")).Is(200);
        Assert.Equal(15_000, seen.Number("payment.paid.amount"));
        Assert.Equal(
            ["placed", "payment-received"],
            seen.At("ledger").EnumerateArray().Select(entry => entry.GetProperty("type").GetString())
        );
        Assert.Equal("captured", payments.Sandbox.FindByKey($"{order.Text("orderId")}-p1")!.Object.Status);
    }

    [Fact]
    public async Task Of_cash_on_delivery_the_advance_is_paid_online_and_the_courier_collects_the_rest()
    {
        var (shop, product) = await payments.Shop();
        (await shop.Seller.Patch(shop.Path, new { cashOnDelivery = true })).Is(200);
        (await shop.Seller.Patch($"{shop.Path}/terms", new { cashAdvance = new { percent = 101 } })).IsProblem(422, "amount", "advance");
        var terms = (await shop.Seller.Patch($"{shop.Path}/terms", new { cashAdvance = new { percent = 20 } })).Is(200);
        Assert.Equal(20, terms.Number("cashAdvance.percent"));
        var order = await payments.Order(shop, product, method: "cod");
        Assert.NotNull(order.At("payment").GetProperty("payUrl").GetString());
        var shopper = new Storefront.Browser(payments.Site.Address);
        var page = await shopper.Get(new Uri(order.Text("statusUrl")).PathAndQuery);
        Assert.Contains("Pay ₹30", page.Body, StringComparison.Ordinal);
        Assert.Contains("Pay ₹120 on delivery", page.Body, StringComparison.Ordinal);
        payments.Decide(order, "pay");
        await Eventually.Holds(
            async () => (await payments.Status(shop, order)).Number("payment.due.amount") == 12_000,
            "the advance must be taken"
        );
        (await shop.Seller.Post($"{shop.Path}/orders/{order.Text("orderId")}/confirm", new { })).Is(200);
        Assert.Equal(
            JsonValueKind.Object,
            (await shop.Seller.Patch($"{shop.Path}/terms", new { cashAdvance = (object?)null })).Is(200).Json.ValueKind
        );
    }

    [Fact]
    public async Task A_shopper_whose_payment_was_never_told_sees_it_on_coming_back()
    {
        var (shop, product) = await payments.Shop();
        var order = await payments.Order(shop, product);
        payments.Decide(order, "pay", MessageBehavior.Lost);
        (await Back(order)).Is(303);
        Assert.Equal("paid", (await payments.Status(shop, order)).Text("payment.state"));
    }

    [Fact]
    public async Task A_cancelled_order_is_refunded_at_the_gateway()
    {
        var (shop, product) = await payments.Shop();
        var order = await payments.Order(shop, product);
        payments.Decide(order, "pay");
        await payments.BecomesPaid(shop, order, "it must be paid");
        var shopper = new ApiClient(payments.Site.Client());
        (
            await shopper.Post(
                $"/api/storefront/v1/{shop.Slug}/orders/{order.Text("statusToken")}/cancel",
                new { reason = "Changed my mind" }
            )
        ).Is(200);
        await Eventually.Holds(
            async () => (await payments.Status(shop, order)).Text("payment.state") == "refunded",
            "the money must go back by itself"
        );
        Assert.Equal(15_000, payments.Sandbox.FindByKey($"{order.Text("orderId")}-p1")!.Refunds.Sum(refund => refund.Amount));
    }

    [Fact]
    public async Task A_declined_payment_is_tried_again_on_the_same_page()
    {
        var (shop, product) = await payments.Shop();
        var order = await payments.Order(shop, product);
        payments.Decide(order, "fail");
        await Eventually.Holds(
            async () => (await payments.Status(shop, order)).Body.Contains("payment-failed", StringComparison.Ordinal),
            "a declined payment must be told"
        );
        payments.Decide(order, "pay");
        await payments.BecomesPaid(shop, order, "the second try must count");
    }

    [Fact]
    public async Task A_message_with_a_wrong_signature_or_an_old_time_is_refused_and_not_kept()
    {
        var (shop, product) = await payments.Shop();
        var order = await payments.Order(shop, product);
        var body = Captured(order);
        var now = payments.Site.Time.GetUtcNow();
        (await Send(shop, body, GatewaySignature.Sign("another-secret", now, body))).IsProblem(401, "signature");
        (await Send(shop, body, GatewaySignature.Sign(SandboxGateway.WebhookSecret, now.AddMinutes(-6), body))).IsProblem(401, "signature");
        (await Send(shop, body, GatewaySignature.Sign(SandboxGateway.WebhookSecret, now.AddMinutes(6), body))).IsProblem(401, "signature");
        (await Send(shop, body, null)).IsProblem(401, "signature");
        (await Send(shop, body, "t=now,v1=")).IsProblem(401, "signature");
        var nonsense = "{\"id\":1}"u8.ToArray();
        (await Send(shop, nonsense, GatewaySignature.Sign(SandboxGateway.WebhookSecret, now, nonsense))).IsProblem(400, "message");
        Assert.Equal(0, await Kept(shop));
        Assert.Equal("awaited", (await payments.Status(shop, order)).Text("payment.state"));
    }

    [Fact]
    public async Task A_message_that_fits_nothing_is_kept_and_reported_and_changes_nothing()
    {
        var (shop, product) = await payments.Shop();
        var order = await payments.Order(shop, product);
        foreach (
            var body in new[]
            {
                Captured(order, amount: 1),
                Captured(order, currency: "USD"),
                Captured(order, key: $"{Ids.Token()}-p1"),
                Captured(order, key: "drop table"),
            }
        )
        {
            (await Send(shop, body, GatewaySignature.Sign(SandboxGateway.WebhookSecret, payments.Site.Time.GetUtcNow(), body))).Is(200);
        }

        Assert.Equal(4, await Kept(shop));
        var reasons = await Eventually.Becomes(
            async () =>
                (await new ApiClient(payments.Site.Client()).Get("/ops/api/payments"))
                    .Is(200)
                    .At("newestOdd")
                    .EnumerateArray()
                    .Where(odd => odd.GetProperty("storeId").GetString() == shop.Id)
                    .Select(odd => odd.GetProperty("reason").GetString()!)
                    .Order()
                    .ToArray(),
            odd => odd.Length == 4,
            "messages that fit nothing must be reported to operators"
        );
        Assert.Equal(["unknown-payment", "unknown-payment", "wrong-amount", "wrong-currency"], reasons);
        Assert.Equal(1, (await payments.Status(shop, order)).Number("version"));
    }

    [Fact]
    public async Task Secrets_are_sealed_and_never_shown_again()
    {
        var (shop, _) = await payments.Shop();
        var account = (await shop.Seller.Get($"{shop.Path}/payment-account")).Is(200);
        Assert.Equal(
            (SandboxGateway.KeyId, "sandbox", true),
            (account.Text("keyId"), account.Text("gateway"), account.At("offered").GetBoolean())
        );
        Assert.EndsWith($"/hooks/payments/{shop.Id}", account.Text("webhookUrl"), StringComparison.Ordinal);
        Assert.DoesNotContain(SandboxGateway.Key, account.Body, StringComparison.Ordinal);
        var stored = await Scalar($"SELECT payload::text FROM grain_state WHERE kind = 'gateway-account' AND key = '{shop.Id}'");
        Assert.DoesNotContain(SandboxGateway.Key, (string)stored!, StringComparison.Ordinal);
        Assert.DoesNotContain(SandboxGateway.WebhookSecret, (string)stored!, StringComparison.Ordinal);

        // What is not given stays, and online payment can be withdrawn.
        (await shop.Seller.Put($"{shop.Path}/payment-account", new { keyId = SandboxGateway.KeyId, offered = false })).Is(200);
        Assert.DoesNotContain(
            "online",
            (await new ApiClient(payments.Site.Client()).Get($"/api/storefront/v1/{shop.Slug}")).At("payments").ToString(),
            StringComparison.Ordinal
        );
        (await shop.Seller.Put($"{shop.Path}/payment-account", new { keyId = "", key = "k" })).IsProblem(422, "key-id", "keyId");
        (await shop.Seller.Put($"{shop.Path}/payment-account", new { keyId = "k", key = "a b" })).IsProblem(422, "secret", "key");
    }

    private async Task<Answer> Back(Answer order)
    {
        using var client = payments.Site.Client();
        return await Answer.Of(await client.GetAsync(new Uri($"/o/{order.Text("statusToken")}/paid", UriKind.Relative)));
    }

    private async Task<Answer> Send(Shop shop, byte[] body, string? signature)
    {
        using var client = payments.Site.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/hooks/payments/{shop.Id}") { Content = new ByteArrayContent(body) };
        if (signature is not null)
        {
            request.Headers.TryAddWithoutValidation(GatewaySignature.Header, signature);
        }

        using var response = await client.SendAsync(request);
        return await Answer.Of(response);
    }

    private static byte[] Captured(Answer order, string? key = null, long amount = 15_000, string currency = "INR") =>
        Encoding.UTF8.GetBytes(
            JsonSerializer.Serialize(
                new GatewayMessage(
                    $"evt_{Ids.Token()}",
                    "payment.captured",
                    new GatewayObject("pay", key ?? $"{order.Text("orderId")}-p1", "captured", amount, currency),
                    null
                ),
                GatewayMessage.Json
            )
        );

    private async Task<long> Kept(Shop shop) => (long)(await Scalar($"SELECT count(*) FROM payment_notice WHERE store_id = '{shop.Id}'"))!;

    private async Task<object?> Scalar(string sql)
    {
        await using var command = payments.Site.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
