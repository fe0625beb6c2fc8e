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
        (await browser.Get(path, ("If-None-Match", placed.Headers["ETag"]))).Is(304);

        await Step(shop, "confirm");
        var confirmed = (await browser.Get(path, ("If-None-Match", placed.Headers["ETag"]))).Is(200);
        Assert.Contains("<li class=\"done\"><span>Confirmed", confirmed.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("<li class=\"done\"><span>Packed", confirmed.Body, StringComparison.Ordinal);
        browser.Dispose();
    }

    [Fact]
    public async Task Without_script_the_page_renews_itself_only_while_nothing_can_be_typed_on_it()
    {
        var shop = await Shop();
        var (browser, path) = await Order(shop, "cod");
        var placed = (await browser.Get(path)).Is(200);
        Assert.Contains("name=\"reason\"", placed.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv=\"refresh\"", placed.Body, StringComparison.Ordinal);
        Assert.Contains($"formaction=\"{path}/look\"", placed.Body, StringComparison.Ordinal);

        await Step(shop, "confirm");
        await Step(shop, "pack");
        var packed = (await browser.Get(path)).Is(200);
        Assert.DoesNotContain("name=\"reason\"", packed.Body, StringComparison.Ordinal);
        Assert.Contains("<noscript><meta http-equiv=\"refresh\" content=\"20\">", packed.Body, StringComparison.Ordinal);
        Assert.DoesNotContain($"{path}/look", packed.Body, StringComparison.Ordinal);

        // The answer to a form stands at an address that cannot be asked again.
        var late = (await browser.Post($"{path}/cancel", ("once", "1"), ("reason", "Too slow"))).Is(409);
        Assert.Contains($"content=\"20; url={path}\"", late.Body, StringComparison.Ordinal);
        Assert.Contains($"data-at=\"{path}\"", late.Body, StringComparison.Ordinal);
        browser.Dispose();
    }

    [Fact]
    public async Task Without_script_a_shopper_looks_again_and_keeps_the_reason_that_is_half_typed()
    {
        var shop = await Shop();
        var (browser, path) = await Order(shop, "cod");
        await Step(shop, "confirm");

        var now = (await browser.Post($"{path}/look", ("once", "1"), ("reason", "I found it nea"))).Is(200);

        Assert.Contains("<li class=\"done\"><span>Confirmed", now.Body, StringComparison.Ordinal);
        Assert.Equal("I found it nea", Storefront.Browser.Field(now, "reason"));
        Assert.Equal(path, (await browser.Post($"{path}/look", ("once", "1"), ("reason", ""))).Is(303).Headers["Location"]);
        (await browser.Post($"/o/{new string('A', 64)}/look", ("reason", "x"))).Is(404);
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
        foreach (
            var token in new[]
            {
                "x",
                new string('A', 64),
                new string('_', 64),
                new string('A', 5_000),
                new string('!', 64),
                $"{new string('A', 63)}=",
            }
        )
        {
            Assert.Contains("no order under this link", (await browser.Get($"/o/{token}")).Is(404).Body, StringComparison.Ordinal);
        }

        browser.Dispose();
    }

    [Fact]
    public async Task A_shopper_sends_the_reference_of_their_payment_and_the_seller_finds_it_at_the_order()
    {
        var shop = await Shop();
        await Settings(shop, new { vpa = "asha@okaxis" });
        var (browser, path) = await Order(shop, "upi");
        var page = (await browser.Get(path)).Is(200);
        Assert.Equal(422, (await browser.Post($"{path}/claim-paid", ("once", "1"), ("reference", "?"))).Status);
        var once = Storefront.Browser.Field(page, "once");
        (await browser.Post($"{path}/claim-paid", ("once", once), ("reference", "4123 4567 8901"))).Is(303);
        (await browser.Post($"{path}/claim-paid", ("once", once), ("reference", "4123 4567 8901"))).Is(303); // pressed twice
        Assert.Contains("412345678901", (await browser.Get(path)).Is(200).Body, StringComparison.Ordinal);

        var order = (
            await shop.Seller.Get(
                $"{shop.Path}/orders/{(await shop.Seller.Get($"{shop.Path}/orders")).At("items")[0].GetProperty("id").GetString()}"
            )
        ).Is(200);
        Assert.Equal("412345678901", order.Text("payment.reference"));
        Assert.Single(order.At("ledger").EnumerateArray(), entry => entry.GetProperty("type").GetString() == "payment-claimed");
        browser.Dispose();
    }

    [Fact]
    public async Task What_a_shopper_typed_on_the_page_of_their_order_stands_in_every_answer_without_script()
    {
        var shop = await Shop();
        await Settings(shop, new { vpa = "asha@okaxis" });
        var (browser, path) = await Order(shop, "upi");
        var refused = (await browser.Post($"{path}/claim-paid", ("once", "1"), ("reference", "?!"), ("reason", "Too late"))).Is(422);
        Assert.Equal(("?!", "Too late"), (Storefront.Browser.Field(refused, "reference"), Storefront.Browser.Field(refused, "reason")));

        var sent = (await browser.Post($"{path}/claim-paid", ("once", "2"), ("reference", "4123 4567 8901"), ("reason", "Too late"))).Is(
            200
        );
        Assert.Contains("412345678901", sent.Body, StringComparison.Ordinal);
        Assert.Equal(("", "Too late"), (Storefront.Browser.Field(sent, "reference"), Storefront.Browser.Field(sent, "reason")));
        Assert.DoesNotContain("http-equiv=\"refresh\"", sent.Body, StringComparison.Ordinal);
        browser.Dispose();
    }

    [Fact]
    public async Task A_shopper_cancels_while_it_is_allowed()
    {
        var shop = await Shop();
        var (browser, path) = await Order(shop, "cod");
        var page = (await browser.Get(path)).Is(200);
        (await browser.Post($"{path}/cancel", ("once", Storefront.Browser.Field(page, "once")), ("reason", "Found it nearer"))).Is(303);
        Assert.Contains("Found it nearer", (await browser.Get(path)).Is(200).Body, StringComparison.Ordinal);
        Assert.Equal(409, (await browser.Post($"{path}/cancel", ("once", "another"))).Status);
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
