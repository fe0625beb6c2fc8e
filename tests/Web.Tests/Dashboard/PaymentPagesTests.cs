using Dukaan.TestKit;
using Dukaan.Web.Payments.Sandbox;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>The seller's page about payments.</summary>
public class PaymentPagesTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task Cash_and_UPI_are_offered_as_the_seller_says()
    {
        using var shop = await NewShop();
        await shop.Open("payments");
        await shop.Submit("payments/direct", ("vpa", "asha@okaxis"), ("-cashOnDelivery", ""));
        shop.Browser.Is(200);
        Assert.Equal("asha@okaxis", shop.Page.Form(shop.Url("payments/direct"))["vpa"]);
        await Offers(shop, "upi");

        await shop.Open("payments");
        await shop.Submit("payments/direct", ("vpa", "not an address"));
        shop.Browser.Is(422);
        Assert.NotNull(shop.Page.ErrorOf("vpa"));
        Assert.Equal("not an address", shop.Page.Form(shop.Url("payments/direct"))["vpa"]);

        await shop.Open("payments");
        await shop.Submit("payments/direct", ("vpa", ""));
        shop.Browser.Is(422);
        Assert.True(shop.Page.Says("Keep one way to pay"), "A shop that takes no payment sells nothing.");
    }

    [Fact]
    public async Task An_account_at_the_gateway_is_entered_once_and_its_secrets_are_not_shown_again()
    {
        using var shop = await NewShop();
        await shop.Open("payments");
        await shop.Submit(
            "payments/online",
            ("offered", "true"),
            ("keyId", SandboxGateway.KeyId),
            ("key", ""),
            ("webhookSecret", SandboxGateway.WebhookSecret)
        );
        shop.Browser.Is(422);
        Assert.NotNull(shop.Page.ErrorOf("key"));

        await shop.Submit(
            "payments/online",
            ("offered", "true"),
            ("keyId", SandboxGateway.KeyId),
            ("key", "a-secret-key"),
            ("webhookSecret", "a-webhook-secret")
        );
        shop.Browser.Is(422);
        Assert.NotNull(shop.Page.ErrorOf("key"));

        await shop.Submit(
            "payments/online",
            ("offered", "true"),
            ("keyId", SandboxGateway.KeyId),
            ("key", SandboxGateway.Key),
            ("webhookSecret", "a-webhook-secret")
        );
        shop.Browser.Is(200);
        Assert.DoesNotContain($"value=\"{SandboxGateway.Key}\"", shop.Page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("a-webhook-secret", shop.Page.Html, StringComparison.Ordinal);
        Assert.Contains($"/hooks/payments/{shop.StoreId}", shop.Page.Html, StringComparison.Ordinal);
        await Offers(shop, "cod", "online");

        await shop.Open("payments");
        await shop.Submit("payments/online", ("-offered", ""));
        shop.Browser.Is(200);
        Assert.Equal(SandboxGateway.KeyId, shop.Page.Form(shop.Url("payments/online"))["keyId"]);
        await Offers(shop, "cod");
    }

    [Fact]
    public async Task How_long_an_order_waits_is_the_shops_to_say()
    {
        using var shop = await NewShop();
        await shop.Open("payments");
        await shop.Submit("payments/waiting", ("reservationMinutes", "soon"), ("confirmationHours", "721"));
        shop.Browser.Is(422);
        Assert.NotNull(shop.Page.ErrorOf("reservationMinutes"));
        await shop.Submit("payments/waiting", ("reservationMinutes", "30"), ("confirmationHours", "721"));
        shop.Browser.Is(422);
        Assert.NotNull(shop.Page.ErrorOf("confirmationHours"));
        await shop.Submit("payments/waiting", ("reservationMinutes", "30"), ("confirmationHours", "12"));
        shop.Browser.Is(200);
        var form = shop.Page.Form(shop.Url("payments/waiting"));
        Assert.Equal(("30", "12"), (form["reservationMinutes"], form["confirmationHours"]));
    }

    /// <summary>What shoppers can choose from, who see a change within a second.</summary>
    private async Task Offers(ShopBrowser shop, params string[] methods)
    {
        using var client = Site.Client();
        var path = new Uri($"/api/storefront/v1/{await shop.Slug()}", UriKind.Relative);
        await Eventually.Holds(
            async () =>
                (await Api.Answer.Of(await client.GetAsync(path)))
                    .Is(200)
                    .At("payments")
                    .EnumerateArray()
                    .Select(method => method.GetString())
                    .SequenceEqual(methods),
            $"shoppers must be offered {string.Join(", ", methods)}"
        );
    }
}
