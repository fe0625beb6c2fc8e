using System.Xml.Linq;
using Dukaan.TestKit;
using Dukaan.Web.Storefront.Crawlers;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Access;

/// <summary>What search engines are told at the root.</summary>
public sealed class CrawlerTests
{
    [Fact]
    public async Task Robots_find_the_way_from_the_root_to_every_product_of_every_shop()
    {
        await using var site = await TestSite.Start(options => options with { PublicUrl = "https://dukaan.example" });
        var seller = new ApiClient(await site.Seller());
        var opened = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201);
        var shop = new Shop(seller, opened.Text("id"), opened.Text("slug"));
        var product = (await shop.AddProduct()).Is(201).Text("handle");
        var anyone = new ApiClient(site.Client());

        await Eventually.Holds(
            async () =>
            {
                site.Time.Advance(ShopSitemaps.Between);
                return (await anyone.Get("/robots.txt")).Is(200).Body.Contains("/sitemaps/1.xml", StringComparison.Ordinal);
            },
            "Once there is a shop, its sitemap is announced within an hour."
        );

        var robots = (await anyone.Get("/robots.txt")).Is(200);
        Assert.Equal("text/plain", robots.Type);
        Assert.StartsWith("User-agent: *\n", robots.Body, StringComparison.Ordinal);
        var announced = robots
            .Body.Split('\n')
            .Where(line => line.StartsWith("Sitemap: ", StringComparison.Ordinal))
            .Select(line => line["Sitemap: ".Length..])
            .ToList();
        Assert.Equal(["https://dukaan.example/sitemap.xml", "https://dukaan.example/sitemaps/1.xml"], announced);
        Assert.Equal(["https://dukaan.example/"], await Locations("/sitemap.xml"));
        await Eventually.Holds(
            async () =>
            {
                site.Time.Advance(ShopSitemaps.Between);
                return (await Locations("/sitemaps/1.xml")).SequenceEqual([$"https://dukaan.example/s/{shop.Slug}/sitemap.xml"]);
            },
            "The shop's own sitemap is listed."
        );
        Assert.Contains($"https://dukaan.example/s/{shop.Slug}/p/{product}", await Locations($"/s/{shop.Slug}/sitemap.xml"));

        // The compressed form is the same file.
        var brotli = await anyone.Get("/sitemaps/1.xml", ("Accept-Encoding", "br"));
        Assert.Equal("br", brotli.Headers["Content-Encoding"]);
        (await anyone.Get("/sitemaps/2.xml")).Is(404);
        (await anyone.Get("/sitemaps/0.xml")).Is(404);

        async Task<List<string>> Locations(string path) =>
            [
                .. XDocument
                    .Parse((await anyone.Get(path)).Is(200).Body)
                    .Descendants()
                    .Where(each => each.Name.LocalName == "loc")
                    .Select(each => each.Value),
            ];
    }
}
