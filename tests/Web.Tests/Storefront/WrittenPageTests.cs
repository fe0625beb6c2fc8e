using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>Pages that sellers write, the announcement, and links elsewhere, as shoppers see them.</summary>
public sealed class WrittenPageTests(SiteCollection.Running running) : ShopperTest(running)
{
    [Fact]
    public async Task A_page_is_linked_from_every_page_from_its_time_until_it_is_deleted()
    {
        var shop = await Shop();
        var path = $"{shop.Path}/pages/returns";
        var at = Site.Time.GetUtcNow().AddMinutes(3);
        var body = new
        {
            title = "Our returns",
            text = "## 7 days\n\n<script>alert(1)</script>",
            publishAt = at,
        };
        var put = (await shop.Seller.Put(path, body)).Is(200);
        Assert.Equal((false, at), (put.At("visible").GetBoolean(), put.At("publishAt").GetDateTimeOffset()));
        using var shopper = Browser();
        await Shown(false);

        Site.Time.Advance(TimeSpan.FromMinutes(3));
        await Shown(true);
        var page = await shopper.Get($"/s/{shop.Slug}/pages/returns");
        Assert.Contains("<h2>7 days</h2><p>&lt;script&gt;", page.Body, StringComparison.Ordinal);
        Assert.Contains($"/s/{shop.Slug}/pages/returns\">", page.Body, StringComparison.Ordinal);

        (await shop.Seller.Put(path, body, ("If-Match", "\"1\""))).IsProblem(412, "stale");
        (await shop.Seller.Put($"{shop.Path}/pages/Not%20a%20name", body)).IsProblem(422, "handle", "handle");
        (await shop.Seller.Delete(path)).Is(204);
        await Shown(false);
        (await shop.Seller.Get(path)).IsProblem(404, "not-found");

        async Task Shown(bool isThere)
        {
            Assert.Equal(isThere ? 200 : 404, (await shopper.Get($"/s/{shop.Slug}/pages/returns")).Status);
            foreach (var other in new[] { "", "/cart", "/sitemap.xml" })
            {
                var found = (await shopper.Get($"/s/{shop.Slug}{other}")).Body.Contains("pages/returns", StringComparison.Ordinal);
                Assert.True(found == isThere, $"{other} must {(isThere ? "" : "not ")}link to the page.");
            }

            var api = (await shopper.Get($"/api/storefront/v1/{shop.Slug}")).Is(200);
            Assert.Equal(isThere ? 1 : 0, api.At("pages").GetArrayLength());
        }
    }

    [Fact]
    public async Task The_announcement_and_the_links_elsewhere_are_on_every_page()
    {
        var shop = await Shop();
        await Settings(
            shop,
            new { announcement = "Closed on <Diwali>", social = new[] { "instagram.com/asha.sweets", "https://blog.example.com/asha" } }
        );
        using var shopper = Browser();
        foreach (var path in new[] { "", "/cart", "/info" })
        {
            var page = (await shopper.Get($"/s/{shop.Slug}{path}")).Body;
            Assert.Contains(">Closed on &lt;Diwali&gt;</aside>", page, StringComparison.Ordinal);
            Assert.Contains(
                "<a href=\"https://instagram.com/asha.sweets\" rel=\"me noopener\">Instagram</a>",
                page,
                StringComparison.Ordinal
            );
            Assert.Contains(">blog.example.com</a>", page, StringComparison.Ordinal);
        }

        foreach (var wrong in new[] { "javascript:alert(1)", "http://instagram.com/asha", "https://user:secret@example.com", "nowhere" })
        {
            (await shop.Seller.Patch(shop.Path, new { social = new[] { wrong } })).IsProblem(422, "url-invalid", "social");
        }

        await Settings(shop, new { announcement = (string?)null, social = Array.Empty<string>() });
        Assert.DoesNotContain("class=\"notice\"", (await shopper.Get($"/s/{shop.Slug}")).Body, StringComparison.Ordinal);
    }
}
