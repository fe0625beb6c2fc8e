using System.Globalization;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Storefront;

namespace Dukaan.Web.Tests.Vitals;

/// <summary>What shoppers' browsers say of the speed of pages.</summary>
public sealed class VitalsTests(SiteCollection.Running running) : ShopperTest(running)
{
    [Fact]
    public async Task A_page_names_its_edge_to_its_scripts_hot_or_not()
    {
        var shop = await Shop();
        for (var i = 0; i < 3; i++)
        {
            var page = (await Browser().Get($"/s/{shop.Slug}")).Is(200);
            Assert.Equal($"edge;desc=\"{Site.Options.Region}\"", page.Headers["Server-Timing"]);
        }
    }

    [Fact]
    public async Task Reports_are_histograms_by_edge_in_metrics_and_for_operators()
    {
        await using var site = await TestSite.Start(options => options with { OpsPassword = "a word", Region = "fra1" });
        using var browser = new Browser(site.Address);
        for (var i = 0; i < 4; i++)
        {
            (await browser.Post("/s/sweets/vitals?edge=fra1&ttfb=90&lcp=700")).Is(204);
        }

        (await browser.Post("/s/sweets/vitals?ttfb=3000")).Is(204); // a page that names no edge is of this one
        (await browser.Post("/s/sweets/vitals?edge=invented&ttfb=10")).Is(204);

        var metrics = (await browser.Get("/metrics")).Is(200).Body;
        Assert.Equal((4, 5), (Count("ttfb_seconds_bucket", "le=\"0.1\""), Count("ttfb_seconds_count")));
        Assert.Equal((4, 4), (Count("lcp_seconds_bucket", "le=\"0.8\""), Count("lcp_seconds_count")));
        Assert.Contains("edge=\"other\"", metrics, StringComparison.Ordinal);
        Assert.DoesNotContain("invented", metrics, StringComparison.Ordinal);

        await browser.Post("/ops/signin", ("password", "a word"));
        var overview = (await browser.Get("/ops")).Is(200).Body;
        Assert.Contains("served by fra1", overview, StringComparison.Ordinal);
        Assert.Contains("p50 91 ms, p99 3,925 ms; largest paint, p75 750 ms; 5 visits", overview, StringComparison.Ordinal);

        site.Time.Advance(TimeSpan.FromHours(1));
        Assert.DoesNotContain("served by fra1", (await browser.Get("/ops")).Is(200).Body, StringComparison.Ordinal);

        int Count(string name, string bucket = "") =>
            int.Parse(
                metrics
                    .Split('\n')
                    .Single(line =>
                        line.StartsWith($"dukaan_vitals_{name}{{edge=\"fra1\"", StringComparison.Ordinal) && line.Contains(bucket)
                    )
                    .Split(' ')[1],
                CultureInfo.InvariantCulture
            );
    }

    [Theory]
    [InlineData("", "ttfb")]
    [InlineData("?ttfb=-1", "ttfb")]
    [InlineData("?ttfb=60001", "ttfb")]
    [InlineData("?ttfb=1&lcp=soon", "lcp")]
    public async Task Impossible_times_are_refused(string query, string field)
    {
        using var http = Site.Client();
        var answer = await http.PostAsync(new Uri($"/s/sweets/vitals{query}", UriKind.Relative), null);
        Assert.Equal(422, (int)answer.StatusCode);
        Assert.Contains($"\"{field}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_takes_no_more_than_its_share_in_a_second_and_an_address_in_a_minute()
    {
        await using var site = await TestSite.Start();
        using var http = site.Client();
        for (var i = 0; i < Web.Vitals.PageVitals.MaxPerSecond + 20; i++)
        {
            await http.PostAsync(new Uri("/s/sweets/vitals?ttfb=1", UriKind.Relative), null);
        }

        var metrics = await http.GetStringAsync(new Uri("/metrics", UriKind.Relative));
        Assert.Matches("dukaan_vitals_ttfb_seconds_count\\S* 100\n", metrics);
        Assert.Matches("dukaan_vitals_dropped_total\\S* 20\n", metrics);

        await using var limited = await TestSite.Start(options => options with { RateLimits = true });
        using var one = limited.Client();
        var refused = 0;
        for (var i = 0; i < 31; i++)
        {
            refused += (int)(await one.PostAsync(new Uri("/s/sweets/vitals?ttfb=1", UriKind.Relative), null)).StatusCode == 429 ? 1 : 0;
        }

        Assert.Equal(1, refused);
    }
}
