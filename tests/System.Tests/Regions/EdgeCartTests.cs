using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;

namespace Dukaan.System.Tests.Regions;

/// <summary>Carts and quotes are made where the shopper is, and need the shop's home only to become an order.</summary>
[Collection(nameof(RegionProcesses))]
public sealed class EdgeCartTests(RegionProcesses regions)
{
    private readonly HashSet<string> _before = [.. regions.Collector.Spans().Select(span => span.Id)];

    [Fact]
    public async Task A_cart_and_its_quote_need_no_call_to_the_home_and_its_checkout_needs_one()
    {
        var (shop, product) = await Open("Near carts");
        using var shopper = new CartShopper(regions.Fra, shop);
        var cart = await shopper.NewCart();
        await shopper.SetLine(cart, product, 2);
        await shopper.SetLine(cart, product, 3);
        var seen = await shopper.Cart(cart);
        var quote = await shopper.Quote(cart);
        Assert.Equal(3, seen.GetProperty("count").GetInt32());
        Assert.Equal(30_000, quote.GetProperty("total").GetProperty("amount").GetInt64());

        using var placed = await shopper.Checkout(cart);
        Assert.Equal(HttpStatusCode.Created, placed.StatusCode);
        var order = (await placed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("orderId").GetString();
        var after = await shopper.Cart(cart);
        Assert.Equal((0, order), (after.GetProperty("count").GetInt32(), after.GetProperty("orderId").GetString()));

        using var again = await shopper.Checkout(cart); // the repeat
        Assert.Equal(order, (await again.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("orderId").GetString());

        await Eventually.Holds(() => Calls("/api/storefront/v1/{slug}/checkout").Count >= 2, "The checkouts should be traced at home.");
        Assert.Equal(2, Calls("/api/storefront/v1/{slug}/checkout").Count);
        Assert.DoesNotContain(Calls("{slug}/carts").Concat(Calls("/carts/")).Concat(Calls("/quote")), call =>
            !call.EndsWith("/copy", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task While_the_home_is_away_the_cart_and_the_quote_go_on_and_the_order_follows()
    {
        var (shop, product) = await Open("Carts go on");
        using var shopper = new CartShopper(regions.Fra, shop);
        using var browser = new CartShopper(regions.Fra, shop);
        await regions.Bom.Kill();
        string cart;
        try
        {
            cart = await shopper.NewCart();
            await shopper.SetLine(cart, product, 2);
            Assert.Equal(2, (await shopper.Cart(cart)).GetProperty("count").GetInt32());
            Assert.Equal(20_000, (await shopper.Quote(cart)).GetProperty("total").GetProperty("amount").GetInt64());
            Assert.Equal(HttpStatusCode.SeeOther, await browser.Add(product, 3));
            Assert.Contains("₹300", await browser.Page(), StringComparison.Ordinal);
            using var refused = await shopper.Checkout(cart);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        }
        finally
        {
            await regions.Bom.StartAgain();
        }

        using var placed = await shopper.Checkout(cart);
        Assert.Equal(HttpStatusCode.Created, placed.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, await browser.Order());
    }

    [Fact]
    public async Task A_browser_s_cart_goes_with_it_to_another_region_and_back()
    {
        var (shop, product) = await Open("Carts that travel");
        using var browser = new CartShopper(regions.Fra, shop);
        Assert.Equal(HttpStatusCode.SeeOther, await browser.Add(product, 2));

        browser.GoTo(regions.Bom);
        Assert.Contains("₹200", await browser.Page(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, await browser.Add(product, 1));

        browser.GoTo(regions.Fra);
        Assert.Contains("₹300", await browser.Page(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, await browser.Order());
        Assert.DoesNotContain("₹300", await browser.Page(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task If_the_region_is_lost_the_cart_is_at_home()
    {
        var (shop, product) = await Open("Carts outlive a region");
        using var browser = new CartShopper(regions.Fra, shop);
        Assert.Equal(HttpStatusCode.SeeOther, await browser.Add(product, 4));
        await Eventually.Holds(
            () => Calls("/copy").Count > 0,
            "The home should be told of the cart a moment later.",
            TimeSpan.FromSeconds(60)
        );

        await regions.Fra.Kill();
        try
        {
            browser.GoTo(regions.Bom);
            Assert.Contains("₹400", await browser.Page(), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.SeeOther, await browser.Add(product, 1));
            Assert.Equal(HttpStatusCode.SeeOther, await browser.Order());
        }
        finally
        {
            await regions.Fra.StartAgain();
        }
    }

    private async Task<(ShopClient Shop, string Product)> Open(string name)
    {
        using var seller = await regions.NewSeller(regions.Bom);
        var shop = await seller.OpenShop(name);
        var product = (await shop.AddProduct("Chikki", 10_000)).GetProperty("id").GetString()!;
        using var visitor = new Shopper(regions.Fra);
        await Eventually.Holds(() => visitor.Sees(shop, "Chikki"), "The shop should be copied.");
        // Spans come in the order of their ends: after the product's, none of the test before can come any more.
        await Eventually.Holds(() => Calls("/products").Count > 0, "The product should be traced at home.");
        _before.UnionWith(regions.Collector.Spans().Select(span => span.Id));
        return (shop, product);
    }

    /// <summary>The routes of what the home was asked in this test: those that contain this.</summary>
    private List<string> Calls(string part) =>
        [
            .. regions
                .Collector.Spans()
                .Where(span => span is { Region: "bom1", Kind: 2 } && !_before.Contains(span.Id))
                .DistinctBy(span => span.Id)
                .Select(span => span["http.route"])
                .Where(route => route.Contains(part, StringComparison.Ordinal)),
        ];
}
