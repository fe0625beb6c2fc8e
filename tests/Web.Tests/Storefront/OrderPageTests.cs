using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

public sealed class OrderPageTests(SiteCollection.Running running) : ShopperTest(running)
{
    [Fact]
    public async Task An_order_to_be_paid_by_UPI_shows_the_link_and_its_code_until_it_is_paid()
    {
        var shop = await Shop();
        await Settings(shop, new { vpa = "asha@okaxis" });
        var (browser, path) = await Order(shop, "upi");
        var order = (await browser.Get(path)).Is(200);
        Assert.Contains("href=\"upi://pay?pa=asha@okaxis&amp;pn=Asha%20Sweets&amp;tr=", order.Body, StringComparison.Ordinal);
        Assert.Contains("am=150.00&amp;cu=INR", order.Body, StringComparison.Ordinal);
        Assert.Contains("<svg", order.Body, StringComparison.Ordinal);

        await Step(shop, "mark-paid");
        var paid = (await browser.Get(path)).Is(200);
        Assert.DoesNotContain("upi://", paid.Body, StringComparison.Ordinal);
        Assert.Contains(">Paid<", paid.Body, StringComparison.Ordinal);
        browser.Dispose();
    }

    [Fact]
    public async Task The_page_follows_the_order_and_is_not_sent_again_while_nothing_happens()
    {
        var shop = await Shop();
        var (browser, path) = await Order(shop, "cod");
        var placed = (await browser.Get(path)).Is(200);
        Assert.Contains("<noscript><meta http-equiv=\"refresh\"", placed.Body, StringComparison.Ordinal);
        (await browser.Get(path, ("If-None-Match", placed.Headers["ETag"]))).Is(304);

        await Step(shop, "confirm");
        var confirmed = (await browser.Get(path, ("If-None-Match", placed.Headers["ETag"]))).Is(200);
        Assert.Contains("<li class=\"done\"><span>Confirmed", confirmed.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("<li class=\"done\"><span>Packed", confirmed.Body, StringComparison.Ordinal);
        browser.Dispose();
    }

    [Fact]
    public async Task The_reason_of_a_rejection_is_shown()
    {
        var shop = await Shop();
        var (browser, path) = await Order(shop, "cod");
        await Step(shop, "reject", new { reason = "The oven is broken <b>" });
        var rejected = (await browser.Get(path)).Is(200);
        Assert.Contains("Reason: The oven is broken &lt;b&gt;", rejected.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv=\"refresh\"", rejected.Body, StringComparison.Ordinal);
        browser.Dispose();
    }

    [Fact]
    public async Task A_link_whose_secret_is_wrong_shows_nothing()
    {
        var shop = await Shop();
        var (browser, path) = await Order(shop, "cod");
        (await browser.Get($"{path[..^1]}{(path[^1] == 'A' ? 'B' : 'A')}")).Is(404);
        (await browser.Get($"{path[..^22]}{new string('A', 22)}")).Is(404);
        foreach (var token in new[] { "x", new string('A', 64), new string('_', 64), new string('A', 5_000), new string('!', 64), $"{new string('A', 63)}=" })
        {
            Assert.Contains("no order under this link", (await browser.Get($"/o/{token}")).Is(404).Body, StringComparison.Ordinal);
        }

        browser.Dispose();
    }

    private async Task<(Browser Browser, string Path)> Order(Shop shop, string payment)
    {
        var browser = await WithCart(shop, await Product(shop));
        var placed = (await Checkout(browser, shop, await browser.Get($"/s/{shop.Slug}/checkout"), payment)).Is(303);
        return (browser, placed.Headers["Location"]);
    }

    private static async Task Step(Shop shop, string step, object? body = null)
    {
        var order = (await shop.Seller.Get($"{shop.Path}/orders")).Is(200).At("items")[0].GetProperty("id").GetString();
        (await shop.Seller.Post($"{shop.Path}/orders/{order}/{step}", body ?? new { })).Is(200);
    }
}
