using System.Text;
using System.Text.Json.Nodes;
using Dukaan.Silo.Payments;
using Dukaan.Silo.Payments.Razorpay;
using Dukaan.Silo.Payments.Stripe;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Payments.Sandbox;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dukaan.Web.Tests.Payments;

/// <summary>Orders paid at the emulated Razorpay and Stripe over HTTP, with their webhooks; and what is no message of theirs.</summary>
public sealed class ProviderPaymentTests(PaymentSite payments) : IClassFixture<PaymentSite>
{
    private const string Razorpay = RazorpayProvider.ProviderName;
    private const string Stripe = StripeProvider.ProviderName;

    [Theory]
    [InlineData(Razorpay, MessageBehavior.Prompt)]
    [InlineData(Razorpay, MessageBehavior.Twice)]
    [InlineData(Stripe, MessageBehavior.Prompt)]
    [InlineData(Stripe, MessageBehavior.Twice)]
    public async Task An_order_is_paid_disputed_and_refunded_at_a_provider(string gateway, MessageBehavior habit)
    {
        var (shop, product) = await payments.Shop(gateway);
        var order = await payments.Order(shop, product);
        payments.Decide(order, "challenge");
        payments.Decide(order, "pay", habit);
        await payments.BecomesPaid(shop, order, $"an order must be paid at {gateway}");
        payments.Decide(order, "dispute");
        await Entered(shop, order, "disputed");
        payments.Decide(order, "dispute-won");
        await Entered(shop, order, "dispute-won");
        (await shop.Seller.Post($"{shop.Path}/orders/{order.Text("orderId")}/refund", new { amount = 15_000, reason = "Broken" })).Is(200);
        await Eventually.Holds(
            async () => (await payments.Status(shop, order)).Text("payment.state") == "refunded",
            "the money must go back"
        );
        Assert.Equal(["placed", "payment-received", "disputed", "dispute-won", "refund-requested", "refunded"], await Ledger(shop, order));
        Assert.Equal(15_000, payments.Sandbox.FindByKey($"{order.Text("orderId")}-p1")!.Object.AmountRefunded);
        Assert.DoesNotContain("disput", (await payments.Status(shop, order)).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Razorpay)]
    [InlineData(Stripe)]
    public async Task A_payment_whose_messages_are_lost_is_found_when_the_shopper_comes_back(string gateway)
    {
        var (shop, product) = await payments.Shop(gateway);
        var order = await payments.Order(shop, product);
        payments.Decide(order, "pay", MessageBehavior.Lost);
        using var client = payments.Site.Client();
        (await Answer.Of(await client.GetAsync(new Uri($"/o/{order.Text("statusToken")}/paid", UriKind.Relative)))).Is(303);
        Assert.Equal("paid", (await payments.Status(shop, order)).Text("payment.state"));
    }

    [Theory]
    [InlineData(Razorpay, Stripe)]
    [InlineData(Stripe, Razorpay)]
    public async Task A_message_of_another_provider_or_with_a_wrong_signature_is_refused(string gateway, string other)
    {
        var (shop, product) = await payments.Shop(gateway);
        var order = await payments.Order(shop, product);
        var payment = payments.Sandbox.FindByKey($"{order.Text("orderId")}-p1")!.To("captured");
        var now = payments.Site.Time.GetUtcNow();
        var foreign = Message(payment with { Wire = other == Stripe ? SandboxWire.Stripe : SandboxWire.Razorpay });
        (await Send(shop, foreign.Body, foreign.Sign(now))).IsProblem(401, "signature");

        var own = Message(payment);
        var (header, signature) = own.Sign(now);
        (await Send(shop, own.Body, (header, signature[..^1] + (signature[^1] == '0' ? '1' : '0')))).IsProblem(401, "signature");
        (await Send(shop, [.. own.Body, (byte)' '], (header, signature))).IsProblem(401, "signature");
        (await Send(shop, own.Body, (header, ""))).IsProblem(401, "signature");
        (await Send(shop, own.Body, (GatewaySignature.Header, signature))).IsProblem(401, "signature");
        var nonsense = "{\"id\":1}"u8.ToArray();
        (await Send(shop, nonsense, (own with { Body = nonsense }).Sign(now))).IsProblem(400, "message");
        Assert.Equal(0, await Kept(shop));
        Assert.Equal("awaited", (await payments.Status(shop, order)).Text("payment.state"));
    }

    [Fact]
    public async Task An_old_message_of_Stripe_is_refused_and_a_repeated_one_of_Razorpay_is_kept_once()
    {
        var now = payments.Site.Time.GetUtcNow();
        var (stripe, sweet) = await payments.Shop(Stripe);
        var order = await payments.Order(stripe, sweet);
        var old = Message(payments.Sandbox.FindByKey($"{order.Text("orderId")}-p1")!.To("captured"));
        (await Send(stripe, old.Body, old.Sign(now.AddMinutes(-6)))).IsProblem(401, "signature");

        var (razorpay, other) = await payments.Shop(Razorpay);
        order = await payments.Order(razorpay, other);
        var message = Message(payments.Sandbox.FindByKey($"{order.Text("orderId")}-p1")!.To("captured"));
        (await Send(razorpay, message.Body, message.Sign(now), "evt_1")).Is(200);
        (await Send(razorpay, message.Body, message.Sign(now), "evt_2")).Is(200);
        Assert.Equal(1, await Kept(razorpay));
        await Eventually.Holds(async () => await Waiting(razorpay) == 0, "the message must be applied");
        Assert.Equal("awaited", (await payments.Status(razorpay, order)).Text("payment.state")); // Razorpay was asked, and nobody paid
    }

    [Theory]
    [InlineData(Razorpay)]
    [InlineData(Stripe)]
    public async Task A_message_about_another_shops_order_changes_nothing(string gateway)
    {
        var (victim, product) = await payments.Shop(gateway);
        var order = await payments.Order(victim, product);
        var (shop, _) = await payments.Shop(gateway);
        var message = Message(payments.Sandbox.FindByKey($"{order.Text("orderId")}-p1")!.To("captured"));
        (await Send(shop, message.Body, message.Sign(payments.Site.Time.GetUtcNow()))).Is(200);
        Assert.Equal(0, await Kept(shop)); // one account may serve two shops, and each gets all messages

        // A message that names this shop and the other one's order.
        var body = JsonNode.Parse(message.Body)!.ToJsonString().Replace(victim.Id, shop.Id, StringComparison.Ordinal);
        var forged = message with { Body = Encoding.UTF8.GetBytes(body) };
        (await Send(shop, forged.Body, forged.Sign(payments.Site.Time.GetUtcNow()))).Is(200);
        Assert.Equal(1, await Kept(shop));
        await Eventually.Holds(async () => await Waiting(shop) == 0, "the message must be looked at");
        Assert.Equal(1, (await payments.Status(victim, order)).Number("version"));
    }

    [Fact]
    public async Task A_shop_changes_between_accounts_by_the_key_id_alone_and_wrong_keys_are_named()
    {
        var (shop, _) = await payments.Shop(Razorpay);
        var path = $"{shop.Path}/payment-account";
        var account = (await shop.Seller.Get(path)).Is(200);
        Assert.Equal(("razorpay", "test"), (account.Text("gateway"), account.Text("mode")));
        Assert.Equal(3, account.At("gateways").GetArrayLength());
        var live = new
        {
            keyId = "rzp_live_sandbox",
            key = SandboxGateway.Key,
            webhookSecret = SandboxGateway.WebhookSecret,
        };
        (await shop.Seller.Put(path, live)).IsProblem(422, "wrong-key", "key");
        (
            await shop.Seller.Put(
                path,
                new
                {
                    keyId = "pk_live_1",
                    key = "sk_test_1",
                    gateway = "stripe",
                }
            )
        ).IsProblem(422, "mixed-modes", "key");
        (await shop.Seller.Put(path, new { keyId = "pk_test_1", gateway = "paypal" })).IsProblem(422, "gateway", "gateway");
        (await shop.Seller.Put(path, PaymentSite.AccountAt(Stripe))).Is(200);
        var back = (await shop.Seller.Put(path, new { gateway = Razorpay, keyId = RazorpayEmulator.KeyId })).Is(200);
        Assert.Equal((Razorpay, RazorpayEmulator.KeyId), (back.Text("gateway"), back.Text("keyId")));
    }

    private static SandboxMessage Message(SandboxPayment payment) =>
        SandboxMessage.Of(payment, "payment.captured", null, TimeProvider.System.GetUtcNow())!;

    private async Task<string[]> Ledger(Shop shop, Answer order) =>
        [
            .. (await shop.Seller.Get($"{shop.Path}/orders/{order.Text("orderId")}"))
                .Is(200)
                .At("ledger")
                .EnumerateArray()
                .Select(entry => entry.GetProperty("type").GetString()!),
        ];

    private Task Entered(Shop shop, Answer order, string type) =>
        Eventually.Holds(async () => (await Ledger(shop, order)).Contains(type), $"{type} must be in the order's ledger");

    private async Task<Answer> Send(Shop shop, byte[] body, (string Header, string Value) signature, string? eventId = null)
    {
        using var client = payments.Site.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/hooks/payments/{shop.Id}") { Content = new ByteArrayContent(body) };
        request.Headers.TryAddWithoutValidation(signature.Header, signature.Value);
        if (eventId is not null)
        {
            request.Headers.TryAddWithoutValidation("X-Razorpay-Event-Id", eventId);
        }

        using var response = await client.SendAsync(request);
        return await Answer.Of(response);
    }

    private Task<long> Kept(Shop shop) => Count($"store_id = '{shop.Id}'");

    private Task<long> Waiting(Shop shop) => Count($"store_id = '{shop.Id}' AND state = 'waiting'");

    private async Task<long> Count(string where)
    {
        await using var command = payments
            .Site.Services.GetRequiredService<NpgsqlDataSource>()
            .CreateCommand($"SELECT count(*) FROM payment_notice WHERE {where}");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
