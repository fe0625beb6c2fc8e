using Dukaan.TestKit;
using Dukaan.TestKit.Routing;

namespace Dukaan.System.Tests.Routing;

/// <summary>The router of deploy/haproxy in front of a region that runs two versions.</summary>
public sealed class VersionTests : IAsyncLifetime
{
    private readonly PlainRegion _now = new("now");
    private readonly PlainRegion _next = new("next");
    private readonly PlainRegion _far = new("far");
    private readonly string _countries = Path.GetTempFileName();
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false }) { Timeout = TimeSpan.FromSeconds(20) };
    private Router _router = null!;

    public async Task InitializeAsync()
    {
        foreach (var version in (PlainRegion[])[_now, _next, _far])
        {
            await version.Start();
        }

        await File.WriteAllTextAsync(_countries, "127.0.0.0/8 IN\n");
        _router = await Router.Start(
            [$"bom1={_now.Address}", $"bom1.next={_next.Address}", $"fra1={_far.Address}"],
            "--countries",
            _countries
        );
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _router.DisposeAsync();
        foreach (var version in (PlainRegion[])[_now, _next, _far])
        {
            await version.DisposeAsync();
        }

        File.Delete(_countries);
    }

    [Fact]
    public async Task Nobody_comes_to_a_new_version_until_an_operator_or_they_themselves_say_so()
    {
        for (var visitor = 0; visitor < 50; visitor++)
        {
            Assert.Equal("now", await Ask(agent: $"visitor-{visitor}"));
        }

        Assert.Equal("next", await Ask(header: "next"));
        Assert.Equal("next", await Ask(cookie: "dukaan_version=next"));
        Assert.Equal("now", await Ask(header: "now", cookie: "dukaan_version=next"));
        Assert.Equal("now", await Ask(header: "\"'; drop"));
    }

    [Fact]
    public async Task A_share_is_one_of_visitors_each_of_whom_stays_with_their_version_while_it_grows()
    {
        await _router.Run("share", "bom1", "20");
        var few = await Versions();
        Assert.InRange(few.Count(version => version == "next"), 20, 60); // of 200; fewer or more comes once in 10^4 runs
        Assert.Equal(few, await Versions());

        await _router.Run("share", "bom1", "60");
        var more = await Versions();
        Assert.All(few.Zip(more), each => Assert.False(each is { First: "next", Second: "now" }, "A visitor should not be moved back."));
        Assert.True(more.Count(version => version == "next") > few.Count(version => version == "next"), "More visitors should have it.");

        await _router.Run("share", "bom1", "100");
        Assert.All(await Versions(), version => Assert.Equal("next", version));
        Assert.Equal("now", await Ask(cookie: "dukaan_version=now"));
        await _router.Run("share", "bom1", "0");
        Assert.All(await Versions(), version => Assert.Equal("now", version));
    }

    [Fact]
    public async Task A_shop_or_a_country_is_sent_to_a_version_and_taken_back()
    {
        await _router.Run("send", "shop", "chai", "next");
        Assert.Equal("next", await Ask("/s/chai"));
        Assert.Equal("next", await Ask("/api/storefront/v1/chai/products"));
        Assert.Equal("now", await Ask("/s/tea"));
        Assert.Equal("now", await Ask("/s/chai", cookie: "dukaan_version=now"));

        await _router.Run("send", "country", "IN", "next");
        Assert.Equal("next", await Ask("/s/tea"));
        await _router.Run("send", "shop", "tea", "now");
        Assert.Equal("now", await Ask("/s/tea"));

        foreach (var (kind, name) in ((string, string)[])[("shop", "chai"), ("shop", "tea"), ("country", "IN"), ("country", "IN")])
        {
            await _router.Run("send", kind, name, "-");
        }

        Assert.Equal("now", await Ask("/s/chai"));
        Assert.Equal("now", await Ask("/s/tea"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _router.Run("send", "shop", "chai; shutdown", "next"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _router.Run("share", "fra1", "10"));
    }

    [Fact]
    public async Task A_new_version_that_dies_fails_nobody()
    {
        await _router.Run("share", "bom1", "100");
        Assert.Equal("next", await Ask());

        await _next.Die();

        Assert.All(await Versions(20), version => Assert.Equal("now", version));
        await _now.Die();
        Assert.All(await Versions(20), version => Assert.Equal("far", version));
    }

    private async Task<string[]> Versions(int visitors = 200)
    {
        var versions = new string[visitors];
        for (var visitor = 0; visitor < visitors; visitor++)
        {
            versions[visitor] = await Ask(agent: $"visitor-{visitor}");
        }

        return versions;
    }

    private async Task<string> Ask(string path = "/s/chai", string agent = "a browser", string? header = null, string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_router.Url, path));
        request.Headers.TryAddWithoutValidation("User-Agent", agent);
        foreach (var (name, value) in (ReadOnlySpan<(string, string?)>)[("X-Dukaan-Version", header), ("Cookie", cookie)])
        {
            if (value is not null)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }

        using var answer = await _http.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }
}
