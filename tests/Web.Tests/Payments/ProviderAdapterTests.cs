using System.Net;
using Dukaan.Payments;
using Dukaan.Silo.Payments;
using Dukaan.Silo.Payments.Razorpay;
using Dukaan.Silo.Payments.Stripe;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Payments.Sandbox;
using Polly.CircuitBreaker;

namespace Dukaan.Web.Tests.Payments;

/// <summary>The adapters of Razorpay and Stripe, in their wire protocols, against emulators that answer without a network.</summary>
public sealed class ProviderAdapterTests
{
    private const string Razorpay = RazorpayProvider.ProviderName;
    private const string Stripe = StripeProvider.ProviderName;

    private readonly SandboxGateway _bank = new();
    private readonly string _key = PaymentKey.Of(Ids.Token(), "p1");

    [Theory]
    [InlineData(Razorpay)]
    [InlineData(Stripe)]
    public async Task A_payment_is_made_once_captured_once_and_refunded_in_parts(string name)
    {
        var (adapter, _, account) = Of(name);
        var created = await adapter.Create(account, New(15_000));
        Assert.Equal((GatewayStatus.Created, 15_000L, _key), (created.Status, created.Amount.Amount, created.Key));
        Assert.StartsWith("http://sandbox.example/pay/", created.Url, StringComparison.Ordinal);
        Assert.Equal(created.Id, (await adapter.Create(account, New(15_000))).Id);

        Shopper("challenge");
        Assert.Equal(GatewayStatus.Created, (await Find(adapter, account, created)).Status);
        Shopper("fail");
        Assert.Equal(GatewayStatus.Failed, (await Find(adapter, account, created)).Status);
        Shopper("pay");
        var authorized = await Find(adapter, account, created);
        Assert.Equal((GatewayStatus.Authorized, created.Id), (authorized.Status, authorized.Id));
        var captured = await adapter.Capture(account, authorized);
        Assert.Equal((GatewayStatus.Captured, 15_000L), (captured.Status, captured.Captured?.Amount));
        Assert.Equal(GatewayStatus.Captured, (await adapter.Capture(account, authorized)).Status);
        Assert.Equal(GatewayStatus.Captured, (await adapter.Cancel(account, authorized)).Status);

        var (first, second) = (RefundKey(2), RefundKey(3));
        Assert.Equal(RefundStatus.Done, (await adapter.Refund(account, created.Id, first, new Money(5_000, "INR"))).Status);
        Assert.Equal(RefundStatus.Done, (await adapter.Refund(account, created.Id, second, new Money(10_000, "INR"))).Status);
        var more = await Assert.ThrowsAsync<PaymentGatewayException>(() =>
            adapter.Refund(account, created.Id, RefundKey(4), new Money(1, "INR"))
        );
        Assert.False(more.Passing, "More than was paid is refused for good.");
        var refunded = await Find(adapter, account, created);
        Assert.Equal((GatewayStatus.Captured, 15_000L), (refunded.Status, refunded.Refunded?.Amount));
    }

    [Theory]
    [InlineData(Razorpay)]
    [InlineData(Stripe)]
    public async Task A_refund_that_is_asked_for_again_days_later_moves_no_money_again(string name)
    {
        var (adapter, wire, account) = Of(name);
        var payment = await Paid(adapter, account);
        await adapter.Refund(account, payment.Id, RefundKey(2), new Money(5_000, "INR"));
        wire.ForgetKeys();
        await adapter.Refund(account, payment.Id, RefundKey(2), new Money(5_000, "INR"));
        Assert.Equal(5_000, (await Find(adapter, account, payment)).Refunded?.Amount);
    }

    [Theory]
    [InlineData(Razorpay)]
    [InlineData(Stripe)]
    public async Task A_payment_that_is_cancelled_can_no_longer_be_paid(string name)
    {
        var (adapter, _, account) = Of(name);
        var created = await adapter.Create(account, New(15_000));
        Assert.Equal(GatewayStatus.Cancelled, (await adapter.Cancel(account, created)).Status);
        Assert.Null(SandboxEndpoints.Decide(_bank, _bank.FindByKey(_key)!.Object.Id, "pay", null));
        Assert.Equal(GatewayStatus.Cancelled, (await Find(adapter, account, created)).Status);
        Assert.Equal(GatewayStatus.Cancelled, (await adapter.Cancel(account, created)).Status);
    }

    [Theory]
    [InlineData(Razorpay)]
    [InlineData(Stripe)]
    public async Task An_authorized_payment_that_is_cancelled_brings_no_money(string name)
    {
        var (adapter, _, account) = Of(name);
        var created = await adapter.Create(account, New(15_000));
        Shopper("pay");
        Assert.Equal(GatewayStatus.Cancelled, (await adapter.Cancel(account, await Find(adapter, account, created))).Status);
        Assert.Equal(GatewayStatus.Cancelled, (await Find(adapter, account, created)).Status);
    }

    [Theory]
    [InlineData(Razorpay)]
    [InlineData(Stripe)]
    public async Task A_wrong_key_is_told_and_opens_the_circuit_for_nobody(string name)
    {
        var (adapter, _, account) = Of(name);
        await adapter.Check(account);
        for (var i = 0; i < 20; i++)
        {
            var wrong = EmulatedAdapters.Stored(name, "a-wrong-key");
            Assert.True(
                (await Assert.ThrowsAsync<PaymentGatewayException>(() => adapter.Check(wrong))).WrongKey,
                "The key is what is wrong."
            );
        }

        Assert.Equal(CircuitState.Closed, adapter.Circuit.State);
        await adapter.Check(account);
    }

    [Theory]
    [InlineData(Razorpay, 429, "", true)]
    [InlineData(Razorpay, 409, "", true)]
    [InlineData(Razorpay, 500, "<html>", true)]
    [InlineData(Razorpay, 200, "<html>", true)]
    [InlineData(Razorpay, 400, """{"error":{"code":"BAD_REQUEST_ERROR","description":"no"}}""", false)]
    [InlineData(Razorpay, 400, """{"error":{"code":"GATEWAY_ERROR","description":"bank away"}}""", true)]
    [InlineData(Stripe, 429, """{"error":{"type":"invalid_request_error","code":"rate_limit","message":"slow"}}""", true)]
    [InlineData(Stripe, 409, """{"error":{"type":"idempotency_error","code":"idempotency_key_in_use","message":"wait"}}""", true)]
    [InlineData(Stripe, 503, "<html>", true)]
    [InlineData(Stripe, 402, """{"error":{"type":"card_error","code":"card_declined","message":"no"}}""", false)]
    public async Task An_error_is_retried_only_where_that_may_help(string name, int status, string body, bool passing)
    {
        var (adapter, wire, account) = Of(name);
        var payment = await Paid(adapter, account);
        wire.Handler.Instead = asked =>
            asked.Method == "POST" ? new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body) } : null;
        var failure = await Assert.ThrowsAsync<PaymentGatewayException>(() =>
            adapter.Refund(account, payment.Id, RefundKey(2), new Money(1, "INR"))
        );
        Assert.Equal(passing, failure.Passing);
        Assert.DoesNotContain("bank away", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stripe_captures_a_part_and_says_how_much()
    {
        var (adapter, _, account) = Of(Stripe);
        var created = await adapter.Create(account, New(15_000));
        Shopper("pay");
        var part = await adapter.Capture(account, created with { Amount = new Money(9_000, "INR") });
        Assert.Equal((GatewayStatus.Captured, 15_000L, 9_000L), (part.Status, part.Amount.Amount, part.Captured?.Amount));
    }

    [Theory]
    [InlineData(1_230, "KWD", 1_230)]
    [InlineData(500, "JPY", 500)]
    [InlineData(500, "ISK", 50_000)]
    [InlineData(500, "EUR", 500)]
    public async Task Stripe_is_asked_for_exactly_the_amount_in_its_own_units(long amount, string currency, long stripes)
    {
        var (adapter, _, account) = Of(Stripe);
        var created = await adapter.Create(account, New(amount, currency));
        Assert.Equal(new Money(amount, currency), created.Amount);
        Assert.Equal(stripes, _bank.FindByKey(_key)!.Object.Amount);
    }

    [Fact]
    public async Task An_amount_that_Stripe_cannot_take_exactly_is_not_rounded()
    {
        var (adapter, _, account) = Of(Stripe);
        Assert.False(
            (await Assert.ThrowsAsync<PaymentGatewayException>(() => adapter.Create(account, New(1_234, "KWD")))).Passing,
            "Stripe takes only multiples of ten fils."
        );
    }

    private static (IPaymentProvider Adapter, EmulatedWire Wire, GatewayAccount Account) Of(SandboxGateway bank, string name)
    {
        var account = EmulatedAdapters.Stored(name);
        if (name == Stripe)
        {
            var stripe = EmulatedAdapters.Stripe(bank);
            return (stripe.Adapter, new EmulatedWire(stripe.Wire, stripe.Emulator.ForgetKeys), account);
        }

        var razorpay = EmulatedAdapters.Razorpay(bank);
        return (razorpay.Adapter, new EmulatedWire(razorpay.Wire, () => { }), account);
    }

    private (IPaymentProvider Adapter, EmulatedWire Wire, GatewayAccount Account) Of(string name) => Of(_bank, name);

    private async Task<GatewayPayment> Paid(IPaymentProvider adapter, GatewayAccount account)
    {
        var created = await adapter.Create(account, New(15_000));
        Shopper("pay");
        return await adapter.Capture(account, created);
    }

    private NewPayment New(long amount, string currency = "INR") =>
        new("store", _key, new Money(amount, currency), "Asha Sweets #1", "status-token");

    private string RefundKey(int n) => _key.Replace("-p1", $"-r{n}", StringComparison.Ordinal);

    private void Shopper(string does) => Assert.NotNull(SandboxEndpoints.Decide(_bank, _bank.FindByKey(_key)!.Object.Id, does, null));

    private static async Task<GatewayPayment> Find(IPaymentProvider adapter, GatewayAccount account, GatewayPayment payment) =>
        await adapter.Find(account, payment.Id, payment.Key) ?? throw new InvalidOperationException("The payment must be found.");

    private sealed record EmulatedWire(EmulatorHandler Handler, Action Forget)
    {
        public void ForgetKeys() => Forget();
    }
}
