using System.Net;
using Dukaan.TestKit;

namespace Dukaan.Web.Tests.Ops;

/// <summary>Orleans's own dashboard, which has no login of its own.</summary>
public sealed class DashboardTests
{
    private const string Password = "a word nobody guesses";

    [Fact]
    public async Task It_stands_behind_the_operators_login_and_never_shows_what_grains_hold()
    {
        await using var site = await TestSite.Start(options => options with { OpsPassword = Password });
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = site.Address };
        http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");

        foreach (var path in (string[])["/ops/grains/", "/ops/grains/DashboardCounters", "/ops/grains/index.min.js"])
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync(new Uri(path, UriKind.Relative))).StatusCode);
        }

        await http.PostAsync(
            new Uri("/ops/signin", UriKind.Relative),
            new FormUrlEncodedContent([KeyValuePair.Create("password", Password)])
        );

        Assert.Contains(
            "Orleans Dashboard",
            await http.GetStringAsync(new Uri("/ops/grains/", UriKind.Relative)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "hosts",
            await http.GetStringAsync(new Uri("/ops/grains/DashboardCounters", UriKind.Relative)),
            StringComparison.Ordinal
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await http.GetAsync(new Uri("/ops/grains/GrainState?grainId=x&grainType=y", UriKind.Relative))).StatusCode
        );
    }
}
