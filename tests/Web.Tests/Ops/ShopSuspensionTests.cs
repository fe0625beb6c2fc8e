using Dukaan.Orders;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Dashboard;
using Dukaan.Web.Tests.Storefront;

namespace Dukaan.Web.Tests.Ops;

/// <summary>Operators suspend a shop and take products down; money and open orders are safe, and the seller sees why.</summary>
public sealed class ShopSuspensionTests(OpsSite ops) : IClassFixture<OpsSite>
{
    private readonly TestSite _site = ops.Site;

    [Fact]
    public async Task A_suspended_shop_shows_nothing_and_sells_nothing_until_it_is_released()
    {
        var shop = await Open();
        var product = (await shop.AddProduct()).Is(201);
        var (id, handle) = (product.Text("id"), product.Text("handle"));
        var before = (await Place(shop, id)).OrThrow();
        using var shopper = new Storefront.Browser(_site.Address);
        (await shopper.Get($"/s/{shop.Slug}")).Is(200);
        using var operators = await ops.SignIn(OpsSite.Admin);
        await operators.Open($"/ops/shops?q={shop.Slug}");
        Assert.Equal($"/ops/shops/{shop.Id}", operators.At);

        await operators.Submit($"/ops/shops/{shop.Id}/suspend", ("reason", "Sells copies."), ("contact", "care@dukaan.example"));
        operators.Is(200);

        var page = await Eventually.Becomes(
            () => shopper.Get($"/s/{shop.Slug}"),
            answer => answer.Status == 403,
            "The page should say that the shop is suspended, also if it was hot."
        );
        Assert.Contains("This shop is not available at the moment.", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Sells copies.", page.Body, StringComparison.Ordinal);
        foreach (var path in (string[])[$"/p/{handle}", "/search?q=laddu", "/sitemap.xml"])
        {
            Assert.Equal(403, (await shopper.Get($"/s/{shop.Slug}{path}")).Status);
        }

        Assert.Equal("shop-suspended", (await Place(shop, id)).Error?.Code);
        (await shop.Seller.Patch($"/api/v1/stores/{shop.Id}", new { open = true })).IsProblem(409, "shop-suspended");
        // What was ordered before goes on.
        (await shop.Seller.Post($"/api/v1/stores/{shop.Id}/orders/{before.Id}/confirm", null)).Is(200);
        Assert.True(operators.Page.Says("suspended"), operators.Page.Text);

        await operators.Submit($"/ops/shops/{shop.Id}/release");
        await Eventually.Becomes(() => shopper.Get($"/s/{shop.Slug}"), answer => answer.Status == 200, "The shop should be back.");
        Assert.True((await Place(shop, id)).Ok);
        Assert.Equal(
            ["shop.release", "shop.suspend"],
            (await ops.Log.Read(long.MaxValue, 20)).Where(each => each.Subject == $"storeId={shop.Id}").Select(each => each.Action)
        );
    }

    [Fact]
    public async Task A_suspended_shop_says_nothing_of_its_seller_but_to_whoever_has_an_order()
    {
        var shop = await Open();
        const string Phone = "+919845012345";
        string[] words = ["Pay me elsewhere", Phone, "7 Brigade Road", "instagram.com/asha-sweets", "Homemade and fresh"];
        (
            await shop.Seller.Patch(
                shop.Path,
                new
                {
                    announcement = words[0],
                    phone = Phone,
                    address = words[2],
                    social = (string[])[$"https://{words[3]}"],
                    description = words[4],
                }
            )
        ).Is(200);
        var product = (await shop.AddProduct()).Is(201);
        var order = (await Place(shop, product.Text("id"))).OrThrow();
        Caller.Set(shop.Id, "operator");
        (await _site.Grains.GetGrain<Dukaan.Stores.IStoreGrain>(shop.Id).Suspend("Sells copies.", "care@dukaan.example")).OrThrow();
        using var shopper = new Storefront.Browser(_site.Address);

        foreach (var (path, status) in new[] { ("", 403), ("/info", 403), ("/offline", 200), ("/cart", 200) })
        {
            var page = (await shopper.Get($"/s/{shop.Slug}{path}")).Is(status);
            Assert.DoesNotContain(words, word => page.Body.Contains(word, StringComparison.Ordinal));
        }

        var own = (await shopper.Get($"/o/{order.StatusToken}")).Is(200);
        Assert.Contains($"tel:{Phone}", own.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(words[0], own.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/products")]
    [InlineData("/products/laddu")]
    [InlineData("/collections")]
    public async Task Programs_of_shoppers_are_told_that_a_shop_is_suspended(string path)
    {
        var shop = await Open();
        (await shop.AddProduct()).Is(201);
        Caller.Set(shop.Id, "operator");
        (await _site.Grains.GetGrain<Dukaan.Stores.IStoreGrain>(shop.Id).Suspend("Sells copies.", "care@dukaan.example")).OrThrow();

        var answer = (await new ApiClient(_site.Client()).Get($"/api/storefront/v1/{shop.Slug}{path}")).Is(403);

        Assert.Equal(("shop-suspended", "application/problem+json"), (answer.Code, answer.Type));
    }

    [Fact]
    public async Task The_seller_of_a_suspended_shop_reads_why_and_where_to_write()
    {
        var shop = await Open();
        Caller.Set(shop.Id, "operator");
        (await _site.Grains.GetGrain<Dukaan.Stores.IStoreGrain>(shop.Id).Suspend("Sells copies.", "care@dukaan.example")).OrThrow();
        using var browser = new Dashboard.Browser(_site.Address);
        browser.Cookies.Add(_site.Address, new System.Net.Cookie("dukaan-session", Token(shop)));

        var page = await browser.Open($"/dashboard/{shop.Id}");

        Assert.True(page.Says("Sells copies.") && page.Says("care@dukaan.example"), page.Text);
    }

    [Fact]
    public async Task A_product_that_was_taken_down_is_gone_and_its_seller_cannot_show_it()
    {
        var shop = await Open();
        var product = (await shop.AddProduct()).Is(201);
        var (id, handle) = (product.Text("id"), product.Text("handle"));
        using var shopper = new Storefront.Browser(_site.Address);
        (await shopper.Get($"/s/{shop.Slug}/p/{handle}")).Is(200);
        using var operators = await ops.SignIn(OpsSite.Admin);
        await operators.Open($"/ops/shops/{shop.Id}");

        await operators.Submit(
            $"/ops/shops/{shop.Id}/take-down",
            ("product", handle),
            ("reason", "Not allowed."),
            ("contact", "care@dukaan.example")
        );
        operators.Is(200);

        await Eventually.Becomes(
            () => shopper.Get($"/s/{shop.Slug}/p/{handle}"),
            answer => answer.Status == 404,
            "The product should be gone."
        );
        Assert.DoesNotContain(handle, (await shopper.Get($"/s/{shop.Slug}")).Body, StringComparison.Ordinal);
        Assert.False((await Place(shop, id)).Ok);
        var path = $"/api/v1/stores/{shop.Id}/products/{id}";
        (await shop.Seller.Patch(path, new { visible = true })).IsProblem(409, "taken-down");
        (await shop.Seller.Patch(path, new { title = "Another name" })).Is(200);
        Assert.Equal(404, (await shopper.Get($"/s/{shop.Slug}/p/{handle}")).Status);
        using var browser = new Dashboard.Browser(_site.Address);
        browser.Cookies.Add(_site.Address, new System.Net.Cookie("dukaan-session", Token(shop)));
        Assert.True((await browser.Open($"/dashboard/{shop.Id}/products/{id}")).Says("Not allowed."), browser.Page.Text);

        await operators.Submit($"/ops/shops/{shop.Id}/put-back");
        await Eventually.Becomes(() => shopper.Get($"/s/{shop.Slug}/p/{handle}"), answer => answer.Status == 200, "It should be back.");
    }

    private async Task<Shop> Open()
    {
        var seller = new ApiClient(await _site.Seller());
        var opened = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201);
        return new Shop(seller, opened.Text("id"), opened.Text("slug"));
    }

    private Task<Result<OrderView>> Place(Shop shop, string product)
    {
        Caller.Set(shop.Id, "shopper");
        var customer = new Customer("Meera", new Phone("+919812345678"), new Address("12 MG Road", "Pune", "411001", "IN"), "");
        return _site
            .Grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.Id, OrderKey.IdFor(shop.Id, Guid.NewGuid().ToString())))
            .Place(new PlaceOrder([new Dukaan.Items.QuoteLine(product, 1)], customer, PaymentMethod.CashOnDelivery));
    }

    private static string Token(Shop shop) => shop.Seller.Http.DefaultRequestHeaders.Authorization!.Parameter!;
}
