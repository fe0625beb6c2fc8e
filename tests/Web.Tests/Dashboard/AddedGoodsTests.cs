using Dukaan.Orders;
using Dukaan.RuntimeSettings;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Payments.Sandbox;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>An order that is paid online gets other goods, where operators allow it, from the page to the coins at the gateway.</summary>
public sealed class AddedGoodsTests(DashboardCollection.Running running) : DashboardTest(running)
{
    private const string Phone = "+919812345678";

    [Fact]
    public async Task What_is_added_to_a_paid_order_is_paid_by_its_shopper_and_what_is_taken_out_again_goes_back()
    {
        using var shop = await NewShop();
        await Allow(shop.StoreId);
        var (laddu, barfi) = (await Counted(shop, "Laddu", "480", 5), await Counted(shop, "Barfi", "200", 3));
        await ByGateway(shop);
        var api = $"/api/storefront/v1/{await shop.Slug()}";
        var shopper = new ApiClient(Site.Client());
        var placed = (await shopper.Post($"{api}/checkout", Checkout(laddu))).Is(201);
        var (order, status) = (placed.Text("orderId"), $"{api}/orders/{placed.Text("statusToken")}");
        await Pay(shopper, status, placed.Text("payment.payUrl"));

        Assert.Contains($"orders/{order}/add\"", (await shop.Open($"orders/{order}")).Html, StringComparison.Ordinal);
        await shop.Open($"orders/{order}/add");
        await shop.Submit($"orders/{order}/add");
        shop.Browser.Is(422);
        await shop.Submit($"orders/{order}/add/find", ("q", "barf"), ($"quantity.{laddu}", "1"));
        Assert.True(shop.Page.Says("Laddu") && shop.Page.Says("Barfi"), "What was typed stays in the list beside what was found.");
        await shop.Submit($"orders/{order}/add", ($"quantity.{barfi}", "4"));
        shop.Browser.Is(409);
        Assert.Equal("4", shop.Page.Form(shop.Url($"orders/{order}/add"))[$"quantity.{barfi}"]);
        var form = shop.Page.Form(shop.Url($"orders/{order}/add"));
        (string, string)[] filled = [($"quantity.{barfi}", "2"), ($"quantity.{laddu}", "1")];
        await shop.Browser.Send(form, filled);
        shop.Browser.Is(200);
        await shop.Browser.Send(form, filled); // the second press
        var page = await shop.Open($"orders/{order}");
        Assert.True(page.Says("Barfi") && page.Says("₹1,360") && page.Says("₹880"), page.Text);
        Assert.Equal(("3", "1"), await Stock(shop, laddu, barfi));

        var due = (await shopper.Get(status)).Is(200);
        Assert.Equal(("awaited", 88_000), (due.Text("payment.state"), due.Number("payment.due.amount")));
        var seen = await new Browser(Site.Address).Open(new Uri(placed.Text("statusUrl")).PathAndQuery);
        Assert.True(seen.Says("₹880"), seen.Text);
        await Pay(shopper, status, (await shopper.Post($"{status}/pay", new { })).Is(200).Text("payment.payUrl"));
        Assert.Equal(136_000, (await View(shop, order)).Funds.Paid.Amount);

        await shop.Open($"orders/{order}");
        await shop.Submit($"orders/{order}/edit", ("edit.line-2", "0"));
        await Eventually.Holds(
            async () => (await View(shop, order)).Funds.Refunded.Amount == 40_000,
            "what the order does not need any more must go back",
            TimeSpan.FromSeconds(30)
        );
        Assert.Equal(("3", "3"), await Stock(shop, laddu, barfi));
        Assert.True((await shop.Open($"orders/{order}")).Says("₹960"), shop.Page.Text);
        var slip = await shop.Browser.Open(shop.Url($"orders/{order}/packing-slip"));
        Assert.True(slip.Says("Laddu") && !slip.Says("Barfi"), slip.Text);
    }

    [Fact]
    public async Task Goods_are_added_to_an_order_with_cash_and_the_courier_collects_the_new_total()
    {
        using var shop = await NewShop();
        await Allow(shop.StoreId);
        var (laddu, barfi) = (await Counted(shop, "Laddu", "480", 5), await Counted(shop, "Barfi", "200", 3));
        var order = await Order(shop, laddu);
        await shop.Open($"orders/{order}/add");
        await shop.Submit($"orders/{order}/add", ($"quantity.{barfi}", "1"));
        Assert.True((await shop.Open($"orders/{order}")).Says("₹680"), shop.Page.Text);
        await shop.Submit($"orders/{order}/cancel", ("cancel.reason", "Changed my mind"));
        await Eventually.Holds(async () => await Stock(shop, laddu, barfi) == ("5", "3"), "what is cancelled must come back");
    }

    private async Task<OrderView> View(ShopBrowser shop, string order)
    {
        Caller.Set(shop.StoreId, Caller.System);
        return (await Site.Grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.StoreId, order)).Get())!;
    }

    private async Task Allow(string storeId)
    {
        var command = new ChangeSettings([new SettingRule("added-goods", SettingScope.Shop, storeId, "on")], [], "Asha", "a test");
        var changed = await Site.Grains.GetGrain<IRuntimeSettingsGrain>(IRuntimeSettingsGrain.Key).Change(command);
        Assert.True(changed.Ok, changed.Error?.Message);
        var settings = Site.Services.GetRequiredService<IRuntimeSettings>();
        await Eventually.Holds(() => settings.Now.Of(storeId).AddedGoods, "The setting must be known here.");
    }

    private static Task<string> Counted(ShopBrowser shop, string title, string price, int stock) =>
        shop.AddProduct(title, price, ("stocking", "counted"), ("stock", $"{stock}"));

    private static async Task ByGateway(ShopBrowser shop)
    {
        await shop.Open("payments");
        await shop.Submit(
            "payments/online",
            ("offered", "true"),
            ("keyId", SandboxGateway.KeyId),
            ("key", SandboxGateway.Key),
            ("webhookSecret", SandboxGateway.WebhookSecret)
        );
        shop.Browser.Is(200);
    }

    private static async Task<(string, string)> Stock(ShopBrowser shop, string one, string other)
    {
        var table = (await shop.Open("products/table")).Form(shop.Url("products/table"));
        return (table[$"{one}.stock"] ?? "", table[$"{other}.stock"] ?? "");
    }

    /// <summary>The shopper pays on the gateway's page, and the order hears of it.</summary>
    private async Task Pay(ApiClient shopper, string status, string payUrl)
    {
        var sandbox = Site.Services.GetRequiredService<SandboxGateway>();
        Assert.NotNull(SandboxEndpoints.Decide(sandbox, payUrl.Split('/')[^1], "pay", null));
        await Eventually.Holds(
            async () => (await shopper.Get(status)).Text("payment.state") == "paid",
            "the payment must be taken",
            TimeSpan.FromSeconds(60)
        );
    }

    private static object Checkout(string product) =>
        new
        {
            lines = new[] { new { productId = product, quantity = 1 } },
            customer = new
            {
                name = "Ravi",
                phone = Phone,
                address = new
                {
                    line1 = "12 MI Road",
                    city = "Jaipur",
                    state = "RJ",
                    postalCode = "302001",
                    country = "IN",
                },
            },
            payment = new { method = "online" },
        };
}
