using System.Text.Json;
using Dukaan.Payments;
using Dukaan.Silo.Payments.Razorpay;
using Dukaan.Silo.Payments.Stripe;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Payments.Sandbox;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Payments;

/// <summary>What the emulated providers pay out, as the seller sees it; and the return of its taxes.</summary>
public sealed class PayoutTests(PaymentSite payments) : IClassFixture<PaymentSite>
{
    [Theory]
    [InlineData(RazorpayProvider.ProviderName)]
    [InlineData(StripeProvider.ProviderName)]
    public async Task A_months_payouts_are_matched_with_orders_to_the_coin(string gateway)
    {
        var (shop, product) = await payments.Shop(gateway);
        var (first, second) = (await Paid(shop, product), await Paid(shop, product));
        (await shop.Seller.Post($"{shop.Path}/orders/{first}/refund", new { amount = 4_000, reason = "Late" })).Is(200);
        await Eventually.Holds(
            async () => (await shop.Seller.Get($"{shop.Path}/orders/{first}")).Is(200).Number("payment.refunded.amount") == 4_000,
            "a part must be refunded"
        );
        var strange = $"{Ids.Token()}-p1"; // a payment that the seller took elsewhere with the same account
        var wire = gateway == StripeProvider.ProviderName ? SandboxWire.Stripe : SandboxWire.Razorpay;
        var elsewhere = payments.Sandbox.Create(strange, new Money(1_000, "INR"), "", "", "", _ => "", wire);
        payments.Sandbox.Move(elsewhere.Object.Id, "captured", ["created"]);
        payments.Sandbox.Settlements.Settle(payments.Site.Time.GetUtcNow());

        var statement = (await shop.Seller.Get($"{shop.Path}/payouts?month={Month}")).Is(200);
        var lines = statement.At("lines").EnumerateArray().ToList();
        var mine = lines.Where(line => Text(line, "orderId") == first || Text(line, "orderId") == second).ToList();
        Assert.Equal(["payment", "payment", "refund"], mine.Select(line => Text(line, "kind")).Order());
        Assert.All(mine, line => Assert.Equal("none", Text(line, "difference")));
        Assert.Equal([-4_000, 15_000, 15_000], mine.Select(line => Minor(line, "gross")).Order());
        // 2 % of 15,000 and 18 % of that, twice; nothing on the refund.
        Assert.Equal(
            (600, 108, 26_000 - 708),
            (mine.Sum(l => Minor(l, "fee")), mine.Sum(l => Minor(l, "tax")), mine.Sum(l => Minor(l, "net")))
        );
        Assert.Contains(lines, line => Text(line, "difference") == "unknown-order" && Minor(line, "gross") == 1_000);
        Assert.Equal(lines.Sum(line => Minor(line, "net")), statement.At("totals")[0].GetProperty("net").GetInt64());

        var csv = (await shop.Seller.Get($"{shop.Path}/payouts.csv?month={Month}")).Is(200).Body;
        Assert.Contains("No order of this shop", csv, StringComparison.Ordinal);
        Assert.Equal(lines.Count + 1, csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Empty((await shop.Seller.Get($"{shop.Path}/payouts?month=2020-01")).Is(200).At("lines").EnumerateArray());
        (await shop.Seller.Get($"{shop.Path}/payouts?month=13-2020")).IsProblem(422, "month", "month");
    }

    [Fact]
    public async Task A_payment_that_does_not_arrive_is_named_after_ten_days()
    {
        var (shop, product) = await payments.Shop(RazorpayProvider.ProviderName);
        var month = Month;
        var order = await Paid(shop, product);
        Assert.Equal(0, (await shop.Seller.Get($"{shop.Path}/payouts?month={month}")).Is(200).Number("differences"));
        payments.Site.Time.Advance(TimeSpan.FromDays(11));
        var late = (await shop.Seller.Get($"{shop.Path}/payouts?month={month}")).Is(200);
        Assert.Equal(order, Assert.Single(late.At("unsettled").EnumerateArray()).GetProperty("orderId").GetString());
    }

    [Fact]
    public async Task The_gst_return_has_the_taxes_of_the_invoices_less_those_of_credit_notes()
    {
        var (shop, product) = await payments.Shop();
        (await shop.Seller.Get($"{shop.Path}/gstr-1?month={Month}")).IsProblem(409, "no-gst");
        (
            await shop.Seller.Patch(
                $"{shop.Path}/terms",
                new
                {
                    country = "IN",
                    tax = new
                    {
                        scheme = "india-gst",
                        rate = 18,
                        included = true,
                        number = "27AAPFU0939F1ZV",
                        state = "MH",
                    },
                }
            )
        ).Is(200);
        (await shop.Seller.Patch($"{shop.Path}/products/{product}", new { hsn = "6211" })).Is(200);
        var order = await Paid(shop, product);
        (await shop.Seller.Post($"{shop.Path}/orders/{order}/invoice", null)).Is(200);
        var month = (await shop.Seller.Get($"{shop.Path}/gstr-1?month={Month}")).Is(200);
        Assert.Equal("27AAPFU0939F1ZV", month.Text("gstin"));
        var line = Assert.Single(month.At("b2cs").EnumerateArray());
        Assert.Equal(("INTRA", "27", 18m), (Text(line, "sply_ty"), Text(line, "pos"), line.GetProperty("rt").GetDecimal()));
        decimal Rupees(string name) => line.GetProperty(name).GetDecimal();
        Assert.Equal(150m, Rupees("txval") + Rupees("camt") + Rupees("samt"));
        var goods = Assert.Single(month.At("hsn.hsn_b2c").EnumerateArray());
        Assert.Equal(
            ("6211", "NOS", Rupees("txval")),
            (Text(goods, "hsn_sc"), Text(goods, "uqc"), goods.GetProperty("txval").GetDecimal())
        );
        Assert.Equal(1, month.At("doc_issue.doc_det")[0].GetProperty("docs")[0].GetProperty("totnum").GetInt32());

        (await shop.Seller.Post($"{shop.Path}/orders/{order}/refund", new { amount = 15_000, reason = "Broken" })).Is(200);
        await Eventually.Holds(
            async () => (await shop.Seller.Post($"{shop.Path}/orders/{order}/credit-notes", null)).Status == 200,
            "the refund needs a credit note"
        );
        month = (await shop.Seller.Get($"{shop.Path}/gstr-1?month={Month}")).Is(200);
        Assert.Equal(0m, Assert.Single(month.At("b2cs").EnumerateArray()).GetProperty("txval").GetDecimal());
        Assert.Empty(month.At("hsn.hsn_b2c").EnumerateArray());
    }

    private string Month => payments.Site.Time.GetUtcNow().ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);

    private async Task<string> Paid(Shop shop, string product)
    {
        var order = await payments.Order(shop, product);
        payments.Decide(order, "pay");
        await payments.BecomesPaid(shop, order, "it must be paid");
        return order.Text("orderId");
    }

    private static string? Text(JsonElement line, string name) => line.GetProperty(name).GetString();

    private static long Minor(JsonElement line, string name) => line.GetProperty(name).GetProperty("amount").GetInt64();
}
