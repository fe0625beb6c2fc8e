using System.Net;
using Dukaan.Domains;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Storefront;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Domains;

/// <summary>Names of sellers' own, from what the seller types to the order that comes in under one.</summary>
public sealed class CustomDomainTests(DomainSite running) : IClassFixture<DomainSite>
{
    private readonly string _name = $"shop-{Guid.NewGuid():N}.example.com";

    private Answer? _product;

    private TestSite Site => running.Site;

    [Fact]
    public async Task A_verified_name_shows_the_shop_whose_links_say_it_and_stay_on_it()
    {
        var shop = await Verified();
        var product = _product!.Text("handle");
        using var browser = Visit(_name);

        var home = (await browser.Get("/")).Is(200);
        Assert.Contains($"<link rel=\"canonical\" href=\"https://{_name}/\">", home.Body, StringComparison.Ordinal);
        Assert.Contains($"href=\"/p/{product}\"", home.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("/s/", home.Body, StringComparison.Ordinal);
        var page = (await browser.Get($"/p/{product}")).Is(200);
        Assert.Contains($"<link rel=\"canonical\" href=\"https://{_name}/p/{product}\">", page.Body, StringComparison.Ordinal);
        Assert.Contains($"\"url\":\"https://{_name}/p/{product}\"", page.Body, StringComparison.Ordinal);
        (await browser.Get("/p/nothing-here")).Is(404);
        (await browser.Get("/search?q=kaju")).Is(200);

        // The old link goes on working, and tells search engines the one address.
        using var platform = new Browser(Site.Address);
        Assert.Contains(
            $"<link rel=\"canonical\" href=\"https://{_name}/p/{product}\">",
            (await platform.Get($"/s/{shop.Slug}/p/{product}")).Is(200).Body,
            StringComparison.Ordinal
        );
        Assert.Equal($"https://{_name}", (await shop.Seller.Get(shop.Path)).Is(200).Text("url"));
    }

    [Fact]
    public async Task An_order_comes_in_under_the_shops_own_name()
    {
        var shop = await Verified();
        var product = _product!.Text("id");
        using var browser = Visit(_name);
        var added = (await browser.Post("/cart/add", ("productId", product), ("quantity", "2"))).Is(303);
        Assert.Equal("/cart", added.Headers["Location"]);
        Assert.Contains("path=/;", added.Headers["Set-Cookie"], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Kaju Katli", (await browser.Get("/cart")).Is(200).Body, StringComparison.Ordinal);

        var form = (await browser.Get("/checkout")).Is(200);
        var placed = (
            await browser.Post(
                "/checkout",
                ("cart", Browser.Field(form, "cart")),
                ("expectedTotal", Browser.Field(form, "expectedTotal")),
                ("name", "Asha Rao"),
                ("phone", "98123 45678"),
                ("line1", "12, 4th Cross"),
                ("city", "Bengaluru"),
                ("postalCode", "560041"),
                ("payment", "cod")
            )
        ).Is(303);

        Assert.StartsWith("/o/", placed.Headers["Location"], StringComparison.Ordinal);
        var order = (await browser.Follow(placed)).Is(200);
        Assert.Contains("href=\"/\"", order.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("/s/", order.Body, StringComparison.Ordinal);
        Assert.Equal(1, (await shop.Seller.Get($"{shop.Path}/orders")).Is(200).At("items").GetArrayLength());
    }

    [Fact]
    public async Task A_name_in_Devanagari_is_typed_as_people_write_it_and_sells()
    {
        var typed = $"दुकान-{Guid.NewGuid():N}.example.com";
        var kept = new System.Globalization.IdnMapping().GetAscii(typed);
        var shop = await Shop();
        var product = (await shop.AddProduct("Kaju Katli")).Is(201).Text("id");
        running.Names.SetUp(kept, shop.Id);
        var added = (await shop.Seller.Post($"{shop.Path}/domains", new { name = $"https://{typed}/" })).Is(200);
        Assert.Equal((kept, typed), (added.Text("name"), added.Text("displayName")));
        Assert.Equal("verified", (await shop.Seller.Post($"{shop.Path}/domains/{kept}/check", new { })).Is(200).Text("state"));
        await Eventually.Holds(async () => await Ask(kept) == HttpStatusCode.OK, "Everybody sees a change within a second.");
        using var seller = SellerBrowser(shop);
        Assert.Contains(
            typed,
            WebUtility.HtmlDecode((await seller.Get($"/dashboard/{shop.Id}/domains")).Is(200).Body),
            StringComparison.Ordinal
        );

        using var browser = Visit(typed); // which says xn--…, as browsers do
        Assert.Contains(
            $"<link rel=\"canonical\" href=\"https://{kept}/\">",
            (await browser.Get("/")).Is(200).Body,
            StringComparison.Ordinal
        );
        Task<Answer> AddFrom(string origin) =>
            browser.Send(
                HttpMethod.Post,
                "/cart/add",
                new FormUrlEncodedContent([new("productId", product), new("quantity", "2")]),
                ("Origin", origin)
            );
        Assert.Equal("/cart", (await AddFrom($"http://{kept}")).Is(303).Headers["Location"]);
        (await AddFrom("http://xn--11b4c3d.example.com")).Is(403);
        Assert.Contains("Kaju Katli", (await browser.Get("/cart")).Is(200).Body, StringComparison.Ordinal);
        Assert.Equal($"http://{kept}/p/x", (await browser.Get($"/s/{shop.Slug}/p/x")).Is(308).Headers["Location"]);
    }

    [Fact]
    public async Task A_shoppers_program_is_told_links_under_the_name_it_asked()
    {
        var shop = await Verified();
        using var browser = Visit(_name);

        var told = (await browser.Get($"/api/storefront/v1/{shop.Slug}")).Is(200);

        Assert.Equal($"https://{_name}", told.Text("url"));
    }

    [Fact]
    public async Task Search_engines_find_all_pages_under_the_shops_own_name()
    {
        await Verified();
        var product = _product!.Text("handle");
        using var browser = Visit(_name);

        Assert.Contains($"Sitemap: https://{_name}/sitemap.xml", (await browser.Get("/robots.txt")).Is(200).Body, StringComparison.Ordinal);
        var map = (await browser.Get("/sitemap.xml")).Is(200);
        Assert.Equal("application/xml", map.Type);
        var addresses = System
            .Xml.Linq.XDocument.Parse(map.Body)
            .Descendants()
            .Where(each => each.Name.LocalName == "loc")
            .Select(each => each.Value);
        Assert.Equal([$"https://{_name}/", $"https://{_name}/p/{product}"], addresses);
    }

    [Fact]
    public async Task Under_a_shops_own_name_there_is_that_shop_and_nothing_else()
    {
        var (shop, other) = (await Verified(), await Shop());
        using var browser = Visit(_name);

        (await browser.Get("/dashboard")).Is(404);
        (await browser.Get("/dashboard/signin")).Is(404);
        (await browser.Get("/api/v1/stores")).Is(404);
        (await browser.Get($"/s/{other.Slug}")).Is(404);
        Assert.Equal($"http://{_name}/p/x?y=1", (await browser.Get($"/s/{shop.Slug}/p/x?y=1")).Is(308).Headers["Location"]);
        Assert.Equal($"http://{_name}/", (await browser.Get($"/s/{shop.Slug}")).Is(308).Headers["Location"]);
    }

    [Fact]
    public async Task A_shops_other_names_lead_on_to_its_main_one()
    {
        var shop = await Verified();
        var www = $"www.{_name}";
        running.Names.SetUp(www, shop.Id);
        (await shop.Seller.Post($"{shop.Path}/domains", new { name = www })).Is(200);
        (await shop.Seller.Post($"{shop.Path}/domains/{www}/check", new { })).Is(200);
        using var browser = Visit(www);

        await Eventually.Holds(async () => (await browser.Get("/")).Status == 308, "Everybody sees a change within a second.");
        Assert.Equal($"http://{_name}/p/kurta?size=m", (await browser.Get("/p/kurta?size=m")).Is(308).Headers["Location"]);

        (await shop.Seller.Post($"{shop.Path}/domains/{www}/primary", new { })).Is(200);
        await Eventually.Holds(
            async () => (await browser.Get("/")).Status == 200,
            "It is the main one now, and everybody sees that within a second."
        );
    }

    [Fact]
    public async Task A_name_that_was_let_go_leads_nowhere_and_the_shops_old_link_works()
    {
        var shop = await Verified();
        (await shop.Seller.Delete($"{shop.Path}/domains/{_name}")).Is(204);
        using var browser = Visit(_name);

        await Eventually.Holds(async () => (await browser.Get("/")).Status == 404, "Nothing is served under a name that was let go.");
        Assert.Equal(HttpStatusCode.NotFound, await Ask(_name));
        using var platform = new Browser(Site.Address);
        Assert.DoesNotContain(_name, (await platform.Get($"/s/{shop.Slug}")).Is(200).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_may_be_had_for_our_own_names_and_verified_ones_and_no_others()
    {
        var shop = await Shop();
        running.Names.Point(_name, FakeNames.Address);
        (await shop.Seller.Post($"{shop.Path}/domains", new { name = _name })).Is(200);
        Assert.Equal("no-proof", (await shop.Seller.Post($"{shop.Path}/domains/{_name}/check", new { })).Is(200).Text("finding"));
        Assert.Equal(HttpStatusCode.NotFound, await Ask(_name));

        running.Names.SetUp(_name, shop.Id);
        Site.Time.Advance(TimeSpan.FromSeconds(5));
        (await shop.Seller.Post($"{shop.Path}/domains/{_name}/check", new { })).Is(200);

        foreach (var name in new[] { _name, _name.ToUpperInvariant(), "dukaan.example", FakeNames.Platform })
        {
            Assert.True(await Ask(name) == HttpStatusCode.OK, $"{name} should get a certificate.");
        }

        foreach (var name in new[] { "", "localhost", "127.0.0.1", $"x.{_name}", "example.com", "../etc", new string('a', 5_000) })
        {
            Assert.True(await Ask(name) == HttpStatusCode.NotFound, $"'{name}' should get no certificate.");
        }
    }

    [Fact]
    public async Task A_shop_that_is_closed_for_a_while_keeps_its_name_and_says_that_it_is_closed()
    {
        var shop = await Verified();
        (await shop.Seller.Patch(shop.Path, new { open = false })).Is(200);
        using var browser = Visit(_name);

        await Eventually.Holds(
            async () => (await browser.Get("/")).Is(200).Body.Contains("class=\"notice\"", StringComparison.Ordinal),
            "The page should say that the shop is closed."
        );
        Assert.Equal(HttpStatusCode.OK, await Ask(_name));
    }

    [Fact]
    public async Task Nobody_asks_for_certificates_from_outside()
    {
        using var client = Site.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/internal/tls/ask?domain=dukaan.example");
        request.Headers.Add("X-Forwarded-For", "198.51.100.7");

        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_due_is_looked_at_though_nobody_asks()
    {
        var shop = await Shop();
        (await shop.Seller.Post($"{shop.Path}/domains", new { name = _name })).Is(200);
        running.Names.SetUp(_name, shop.Id);

        await Eventually.Holds(
            async () =>
            {
                Site.Time.Advance(TimeSpan.FromMinutes(1));
                return (await shop.Seller.Get($"{shop.Path}/domains")).Is(200).At("items")[0].GetProperty("state").GetString()
                    == "verified";
            },
            "The sweep should look at names that are due."
        );
    }

    [Fact]
    public async Task The_seller_does_it_all_on_one_page()
    {
        var shop = await Shop();
        using var seller = SellerBrowser(shop);
        var at = $"/dashboard/{shop.Id}/domains";
        Assert.Contains("Your own domain", (await seller.Get($"/dashboard/{shop.Id}/settings")).Is(200).Body, StringComparison.Ordinal);
        Assert.Contains("That is not a name", (await seller.Post(at, ("name", "no name"))).Is(422).Body, StringComparison.Ordinal);
        await seller.Post(at, ("name", $"https://{_name.ToUpperInvariant()}/"));

        var waiting = (await seller.Get(at)).Is(200);
        Assert.Contains("Waiting", waiting.Body, StringComparison.Ordinal);
        foreach (var told in new[] { "CNAME", FakeNames.Platform, $"_dukaan.{_name}", DomainProof.Of(shop.Id), "A 192.0.2.80" })
        {
            Assert.Contains(told, waiting.Body, StringComparison.Ordinal);
        }

        running.Names.Point(_name, "198.51.100.1");
        await seller.Post($"{at}/{_name}/check");
        Assert.Contains("points to 198.51.100.1, which is not us", (await seller.Get(at)).Is(200).Body, StringComparison.Ordinal);
        running.Names.SetUp(_name, shop.Id);
        Site.Time.Advance(TimeSpan.FromSeconds(5));
        await seller.Post($"{at}/{_name}/check");
        var live = (await seller.Get(at)).Is(200);
        Assert.Contains(">Live<", live.Body, StringComparison.Ordinal);
        Assert.Contains($"https://{_name}", (await seller.Get($"/dashboard/{shop.Id}/share")).Is(200).Body, StringComparison.Ordinal);

        await seller.Post($"{at}/{_name}/remove");
        Assert.DoesNotContain(">Live<", (await seller.Get(at)).Is(200).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "It shows your shop.")]
    [InlineData("primary", "Links to your shop now use")]
    [InlineData("remove", "is removed")]
    [InlineData("gone/check", "There is no such domain", 404)]
    public async Task Buttons_of_one_name_keep_another_that_is_being_typed(string button, string said, int status = 200)
    {
        var shop = await Verified();
        using var seller = SellerBrowser(shop);
        var at = $"/dashboard/{shop.Id}/domains";
        if (button == "primary")
        {
            var www = $"www.{_name}";
            running.Names.SetUp(www, shop.Id);
            (await shop.Seller.Post($"{shop.Path}/domains", new { name = www })).Is(200);
            (await shop.Seller.Post($"{shop.Path}/domains/{www}/check", new { })).Is(200);
            (await shop.Seller.Post($"{shop.Path}/domains/{www}/primary", new { })).Is(200);
        }

        Site.Time.Advance(TimeSpan.FromSeconds(5));
        var page = new Dashboard.HtmlPage((await seller.Get(at)).Is(200).Body);
        if (button.StartsWith("gone/", StringComparison.Ordinal))
        {
            // In another window it was removed meanwhile.
            (await shop.Seller.Delete($"{shop.Path}/domains/{_name}")).Is(204);
            button = button["gone/".Length..];
        }

        var form = page.Form($"{at}/{_name}/{button}");
        Assert.True(form["name"] is not null, $"The button “{button}” should send what is typed beside it.");
        var answer = (await seller.Post($"{at}/{_name}/{button}", ("name", "sweets.example.com"))).Is(status);

        var now = new Dashboard.HtmlPage(answer.Body);
        Assert.True(now.Says(said), now.Text);
        Assert.Equal("sweets.example.com", now.Form(at)["name"]);
    }

    [Fact]
    public async Task Enter_adds_the_name_that_is_typed_and_presses_no_button_of_another()
    {
        var shop = await Verified();
        using var seller = SellerBrowser(shop);
        var page = (await seller.Get($"/dashboard/{shop.Id}/domains")).Is(200);
        Assert.Matches("<form [^>]*/domains\"[^>]*>(<input type=\"hidden\"[^>]*>)*<button type=\"submit\" class=\"sr\"", page.Body);
    }

    [Fact]
    public async Task Another_sellers_names_are_not_to_be_seen_or_touched()
    {
        var (shop, stranger) = (await Verified(), await Shop());

        (await stranger.Seller.Get($"{shop.Path}/domains")).Is(404);
        (await stranger.Seller.Delete($"{shop.Path}/domains/{_name}")).Is(404);
        (await stranger.Seller.Delete($"{stranger.Path}/domains/{_name}")).Is(404);
        Assert.Equal(HttpStatusCode.OK, await Ask(_name));
    }

    private Browser Visit(string name) => new(new Uri($"http://{name}"), Site.Address);

    private async Task<HttpStatusCode> Ask(string name)
    {
        using var client = Site.Client();
        using var answer = await client.GetAsync(new Uri($"/internal/tls/ask?domain={Uri.EscapeDataString(name)}", UriKind.Relative));
        return answer.StatusCode;
    }

    private async Task<Shop> Shop()
    {
        var seller = new ApiClient(await Site.Seller());
        var answer = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201);
        return new Shop(seller, answer.Text("id"), answer.Text("slug"));
    }

    private async Task<Shop> Verified()
    {
        var shop = await Shop();
        _product = (await shop.AddProduct("Kaju Katli")).Is(201);
        running.Names.SetUp(_name, shop.Id);
        (await shop.Seller.Post($"{shop.Path}/domains", new { name = _name })).Is(200);
        Assert.Equal("verified", (await shop.Seller.Post($"{shop.Path}/domains/{_name}/check", new { })).Is(200).Text("state"));
        await Eventually.Holds(async () => await Ask(_name) == HttpStatusCode.OK, "Everybody sees a change within a second.");
        return shop;
    }

    /// <summary>The seller's browser.</summary>
    private Browser SellerBrowser(Shop shop)
    {
        var browser = new Browser(Site.Address);
        browser.Cookies.Add(Site.Address, new Cookie("dukaan-session", shop.Seller.Http.DefaultRequestHeaders.Authorization!.Parameter));
        return browser;
    }
}
