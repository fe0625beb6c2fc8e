using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Visits;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Visits;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Storefront;

public sealed class VisitTests(SiteCollection.Running running) : ShopperTest(running)
{
    private const string Phone = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36";

    [Fact]
    public async Task The_way_from_a_visit_to_an_order_is_counted_once_each()
    {
        var shop = await Shop();
        var product = await Product(shop);
        for (var view = 0; view < 3; view++)
        {
            await Open(shop, "", ("Referer", "https://l.instagram.com/?u=x"), ("Sec-Fetch-Site", "cross-site"));
        }

        await Open(shop, "?utm_source=Newsletter");
        await Open(shop, "/p/laddu", ("Sec-Fetch-Site", "same-origin"), ("Referer", $"{Site.Address}s/{shop.Slug}"));
        await Open(shop, "", ("User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"));
        await Open(shop, "/search?q=laddu", ("Sec-Fetch-Site", "same-origin"), ("Sec-Fetch-Mode", "navigate"));
        using var browser = await WithCart(shop, product);
        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", product))).Is(303);
        (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);
        (await Checkout(browser, shop, form)).Is(303);
        (await Checkout(browser, shop, form)).Is(303);

        var day = await Today(shop);
        Assert.Equal((4, 1, 1, 1, 1), (day.Visits, day.Searches, day.Carts, day.Checkouts, day.Orders));
        Assert.Equal("instagram 3, newsletter 1", string.Join(", ", day.Sources.Select(each => $"{each.Source} {each.Visits}")));
    }

    [Theory]
    [InlineData("https://www.google.co.in/", "", "google")]
    [InlineData("https://news.example.org/a?b", "", "news.example.org")]
    [InlineData("", "?utm_source=asha@example.com", "")]
    [InlineData("", "?x=1&utm_source=poster-7", "poster-7")]
    [InlineData("", "?utm_source=9812345678", "")]
    public void A_source_is_a_site_or_what_a_link_says_and_nothing_of_a_person(string referrer, string query, string expected)
    {
        var request = new DefaultHttpContext().Request;
        request.Headers.UserAgent = Phone;
        request.Headers.Referer = referrer;
        request.QueryString = new QueryString(query);
        Span<char> source = stackalloc char[SourceCount.MaxSource];
        Assert.True(VisitReader.TryRead(request, source, out var length));
        Assert.Equal(expected, source[..length].ToString());
    }

    private async Task Open(Shop shop, string path, params (string, string)[] headers)
    {
        using var browser = Browser();
        var all = headers.Any(each => each.Item1 == "User-Agent") ? headers : [("User-Agent", Phone), .. headers];
        (await browser.Get($"/s/{shop.Slug}{path}", all)).Is(200);
    }

    private async Task<VisitCounts> Today(Shop shop)
    {
        VisitCounts? day = null;
        // What the process hands over by itself, every half minute, may be on its way.
        await Eventually.Holds(
            async () =>
            {
                await Site.Services.GetRequiredService<VisitTally>().Flush(shop.Id);
                Caller.Set(shop.Id, Caller.System);
                day = (await Site.Grains.GetGrain<IVisitsGrain>(shop.Id).Get()).SingleOrDefault()?.Counts;
                return day?.Orders > 0;
            },
            "The order should be counted."
        );
        return day!;
    }
}
