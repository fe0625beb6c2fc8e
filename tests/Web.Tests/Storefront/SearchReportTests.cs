using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>The seller's report of what people search for.</summary>
public sealed class SearchReportTests(SiteCollection.Running running) : ShopperTest(running)
{
    [Fact]
    public async Task The_report_says_what_was_searched_what_was_not_found_and_what_was_opened()
    {
        var shop = await Shop();
        await Product(shop, "Brass lamp");
        var browser = Browser();
        (await browser.Get($"/s/{shop.Slug}/search?q=Lamp")).Is(200);
        (await browser.Get($"/s/{shop.Slug}/search?q=lamp&page=2")).Is(404);
        (await browser.Get($"/s/{shop.Slug}/search?q=sofa")).Is(200);
        (await browser.Post($"/s/{shop.Slug}/searched?q=lamp&opened")).Is(204);
        (await browser.Post($"/s/{shop.Slug}/searched?q=divan&none")).Is(204);
        var report = (await shop.Seller.Get($"{shop.Path}/search/report")).Is(200);
        Assert.Equal(
            [("lamp", 1, 0, 1), ("divan", 1, 1, 0), ("sofa", 1, 1, 0)],
            report
                .At("queries")
                .EnumerateArray()
                .Select(one =>
                    (
                        one.GetProperty("query").GetString(),
                        one.GetProperty("searches").GetInt32(),
                        one.GetProperty("nothingFound").GetInt32(),
                        one.GetProperty("opened").GetInt32()
                    )
                )
        );
    }

    [Theory]
    [InlineData("98123 45678")]
    [InlineData("asha@example.com")]
    [InlineData("   ")]
    public async Task What_may_be_somebodys_own_is_not_counted(string query)
    {
        var shop = await Shop();
        await Product(shop, "Brass lamp");
        (await Browser().Get($"/s/{shop.Slug}/search?q={Uri.EscapeDataString(query)}")).Is(200);
        Assert.Empty((await shop.Seller.Get($"{shop.Path}/search/report")).Is(200).At("queries").EnumerateArray());
    }
}
