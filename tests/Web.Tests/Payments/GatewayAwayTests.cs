using Dukaan.Web.Payments.Sandbox;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Payments;

/// <summary>A gateway that is away, on a site of its own: its circuit is one for all.</summary>
public sealed class GatewayAwayTests(PaymentSite payments) : IClassFixture<PaymentSite>
{
    [Fact]
    public async Task Orders_are_taken_while_the_gateway_is_away_and_can_be_paid_when_it_is_back()
    {
        var (shop, product) = await payments.Shop();
        payments.Sandbox.Behave(new SandboxBehavior(Away: true));
        var order = await payments.Order(shop, product);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, order.At("payment.payUrl").ValueKind);
        var shopper = new ApiClient(payments.Site.Client());
        var pay = $"/api/storefront/v1/{shop.Slug}/orders/{order.Text("statusToken")}/pay";
        (await shopper.Post(pay, null)).IsProblem(503, "gateway-away");
        Assert.Equal("open", (await shopper.Get("/ops/api/payments")).Is(200).Text("circuit"));

        payments.Sandbox.Behave(new SandboxBehavior(Away: false));
        (await shopper.Post(pay, null)).IsProblem(503, "gateway-away"); // nobody is asked while the circuit is open
        (await shopper.Post("/ops/api/payments/circuit/reset", null)).Is(204);
        Assert.Equal("closed", (await shopper.Get("/ops/api/payments")).Is(200).Text("circuit"));
        Assert.Contains("/dev/gateway/pay/", (await shopper.Post(pay, null)).Is(200).Text("payment.payUrl"), StringComparison.Ordinal);
        Assert.Contains("dukaan_gateway_circuit", (await shopper.Get("/metrics")).Body, StringComparison.Ordinal);
    }
}
