using System.Net;
using System.Text;
using Dukaan.Payments;
using Dukaan.Silo.Payments.Razorpay;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Payments.Sandbox;

namespace Dukaan.Web.Tests.Payments;

/// <summary>Razorpay's QR codes, in their wire protocol, against the emulator.</summary>
public sealed class RazorpayCodeTests
{
    private static readonly GatewayAccount Account = EmulatedAdapters.Stored(RazorpayProvider.ProviderName);

    private readonly SandboxGateway _bank = new();
    private readonly string _key = PaymentKey.Of(Ids.Token(), "p1");

    [Fact]
    public async Task A_code_is_made_paid_and_refunded_by_the_payment_that_paid_it()
    {
        var (adapter, _, _) = EmulatedAdapters.Razorpay(_bank);
        var created = await adapter.Create(Account, New());
        Assert.StartsWith("qr_", created.Id, StringComparison.Ordinal);
        Assert.StartsWith("upi://pay?", created.Url, StringComparison.Ordinal);
        Assert.Equal((GatewayStatus.Created, _key, 15_000L), (created.Status, created.Key, created.Amount.Amount));
        Decide("pay");
        Assert.Null(Try("pay")); // it is for one payment
        var paid = (await adapter.Find(Account, created.Id, _key))!;
        Assert.Equal((GatewayStatus.Captured, 15_000L, _key), (paid.Status, paid.Captured?.Amount, paid.Key));
        Assert.StartsWith("pay_", paid.Id, StringComparison.Ordinal);
        Assert.Null(paid.Url);
        Assert.Equal(paid.Id, (await adapter.Cancel(Account, created)).Id);

        var refund = _key.Replace("-p1", "-r2", StringComparison.Ordinal);
        Assert.Equal(RefundStatus.Done, (await adapter.Refund(Account, paid.Id, refund, new Money(5_000, "INR"))).Status);
        Assert.Equal(RefundStatus.Done, (await adapter.Refund(Account, paid.Id, refund, new Money(5_000, "INR"))).Status);
        Assert.Equal(5_000, (await adapter.Find(Account, paid.Id, _key))!.Refunded?.Amount);
    }

    [Fact]
    public async Task Everything_that_came_by_a_code_is_told_and_each_is_refunded_by_itself()
    {
        var (adapter, _, _) = EmulatedAdapters.Razorpay(_bank);
        var created = await adapter.Create(Account, New());
        Decide("pay");
        Decide("pay-again");
        var paid = (await adapter.Find(Account, created.Id, _key))!;
        var more = Assert.Single(paid.More!.Value);
        Assert.NotEqual(paid.Id, more.Id);
        await adapter.Refund(Account, more.Id, _key.Replace("-p1", "-r2", StringComparison.Ordinal), more.Amount);
        Assert.Equal(0, (await adapter.Find(Account, paid.Id, _key))!.Refunded?.Amount);
        var again = (await adapter.Find(Account, more.Id, ""))!;
        Assert.Equal((15_000L, _key), (again.Refunded?.Amount, again.Key));
    }

    [Fact]
    public async Task A_code_that_is_ended_is_not_paid()
    {
        var (adapter, _, _) = EmulatedAdapters.Razorpay(_bank);
        var created = await adapter.Create(Account, New());
        Assert.Equal(GatewayStatus.Cancelled, (await adapter.Cancel(Account, created)).Status);
        Assert.Equal(GatewayStatus.Cancelled, (await adapter.Cancel(Account, created)).Status);
        Assert.Null(Try("pay"));
    }

    [Theory]
    [InlineData(400, """{"error":{"code":"BAD_REQUEST_ERROR","description":"not activated"}}""")]
    [InlineData(200, """{"id":"qr_1","entity":"qr_code","status":"active","payment_amount":15000,"notes":[]}""")]
    [InlineData(200, """{"id":"qr_1","entity":"qr_code","status":"active","image_content":"https://evil.example/?upi://pay?"}""")]
    public async Task An_account_without_such_codes_gets_a_page(int status, string body)
    {
        var (adapter, _, wire) = EmulatedAdapters.Razorpay(_bank);
        wire.Instead = asked =>
            asked.Path == "payments/qr_codes"
                ? new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body) }
                : null;
        var created = await adapter.Create(Account, New());
        Assert.StartsWith("plink_", created.Id, StringComparison.Ordinal);
        Assert.StartsWith("http://sandbox.example/pay/", created.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gateway_that_is_away_makes_no_page_instead()
    {
        var (adapter, _, wire) = EmulatedAdapters.Razorpay(_bank);
        wire.Instead = _ => new HttpResponseMessage(HttpStatusCode.BadGateway);
        Assert.True((await Assert.ThrowsAsync<PaymentGatewayException>(() => adapter.Create(Account, New()))).Passing);
    }

    /// <summary>As in Razorpay's documentation: a code of the seller's own, for any amount.</summary>
    [Fact]
    public void A_message_about_a_code_of_the_sellers_own_is_no_message_for_us()
    {
        var body = """
            {"entity":"event","account_id":"acc_1","event":"qr_code.credited","contains":["payment","qr_code"],"payload":{"payment":
            {"entity":{"id":"pay_HO2fEpc9JeOQU5","entity":"payment","amount":200,"currency":"INR","status":"captured","order_id":null,
            "captured":true,
            "amount_refunded":0,"notes":{"Branch":"Bangalore"},"fee":0,"tax":0,"created_at":1623914419}},"qr_code":{"entity":{"id":
            "qr_HO2e0813YlchUn","entity":"qr_code","created_at":1623914349,"usage":"multiple_use","type":"upi_qr","payment_amount":null,
            "status":"active","fixed_amount":false,"payments_amount_received":0,"payments_count_received":0,"notes":{"Branch":"Bangalore"},
            "closed_at":null,"close_reason":null}}},"created_at":1623914419}
            """;
        var read = new RazorpayWebhooks().Read(Encoding.UTF8.GetBytes(body));
        Assert.NotNull(read);
        Assert.Null(read.Notice);
    }

    private NewPayment New() =>
        new("store", _key, new Money(15_000, "INR"), "Asha Sweets #1", "status-token")
        {
            ByUpiCode = true,
            EndsAt = TimeProvider.System.GetUtcNow().AddMinutes(20),
        };

    private SandboxPayment? Try(string does) => SandboxEndpoints.Decide(_bank, _bank.FindByKey(_key)!.Object.Id, does, null);

    private void Decide(string does) => Assert.NotNull(Try(does));
}
