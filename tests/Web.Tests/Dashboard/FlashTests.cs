using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Dashboard;

public sealed class FlashTests(SiteCollection.Running running) : ApiTest(running)
{
    [Fact]
    public async Task A_sentence_waits_for_the_page_that_the_person_asked_for_and_not_for_one_that_the_script_looks_at()
    {
        var shop = await Shop();

        var (live, liveCookie) = await Page(shop, live: true);
        var (page, cookie) = await Page(shop, live: false);

        Assert.DoesNotContain("Nobody missed this.", live, StringComparison.Ordinal);
        Assert.DoesNotContain("dukaan-flash", liveCookie, StringComparison.Ordinal);
        Assert.Contains("Nobody missed this.", page, StringComparison.Ordinal);
        Assert.Contains("dukaan-flash=;", cookie, StringComparison.Ordinal);
    }

    private async Task<(string Html, string Cookies)> Page(Shop shop, bool live)
    {
        var token = shop.Seller.Http.DefaultRequestHeaders.Authorization!.Parameter;
        using var client = Site.Client();
        client.DefaultRequestHeaders.Add("Cookie", $"dukaan-session={token}; dukaan-flash=Nobody%20missed%20this.");
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        if (live)
        {
            client.DefaultRequestHeaders.Add("X-Live", "1");
        }

        using var answer = await client.GetAsync(new Uri($"/dashboard/{shop.Id}/orders", UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        var cookies = answer.Headers.TryGetValues("Set-Cookie", out var set) ? string.Join('\n', set) : "";
        return (await answer.Content.ReadAsStringAsync(), cookies);
    }
}
