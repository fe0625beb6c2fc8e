using System.Net;
using Dukaan.TestKit;
using Dukaan.TestKit.Routing;

namespace Dukaan.System.Tests.Routing;

/// <summary>The router of deploy/haproxy, live, in front of two regions.</summary>
public sealed class RouterTests : IAsyncLifetime
{
    private readonly PlainRegion _near = new("near1");
    private readonly PlainRegion _far = new("far1");
    private readonly HttpClient _shopper = new(new SocketsHttpHandler { MaxConnectionsPerServer = 100 })
    {
        Timeout = TimeSpan.FromSeconds(60),
    };
    private Router? _router;

    public async Task InitializeAsync()
    {
        await _near.Start();
        await _far.Start();
    }

    public async Task DisposeAsync()
    {
        _shopper.Dispose();
        if (_router is not null)
        {
            await _router.DisposeAsync();
        }

        await _near.DisposeAsync();
        await _far.DisposeAsync();
    }

    [Fact]
    public async Task The_nearest_region_serves_until_it_dies_then_the_next_and_the_nearest_again_when_it_is_back()
    {
        var router = await Route();
        await All("near1");

        await _near.Die();
        Assert.All(await Ask("/name", 20), name => Assert.Equal("far1", name));

        await _near.Start();
        await Eventually.Holds(
            async () => (await router.Servers()).All(server => server.State == "UP"),
            "The router should find the region up again."
        );
        await All("near1");
    }

    [Theory]
    [InlineData("GET", false, true)]
    [InlineData("POST", true, true)]
    [InlineData("POST", false, false)]
    public async Task What_a_dying_region_had_in_hand_is_answered_by_another_where_a_repeat_is_harmless(
        string method,
        bool operation,
        bool repeated
    )
    {
        await Route();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(_router!.Url, "/held"));
        if (operation)
        {
            request.Headers.Add("Idempotency-Key", "once");
        }

        var answer = _shopper.SendAsync(request);
        await Eventually.Holds(() => _near.Arrived == 1, "The request should be in the near region's hands.");

        await _near.Die();
        if (repeated)
        {
            await Eventually.Holds(() => _far.Arrived == 1, "The request should go to the far region.");
        }

        _far.Answer();

        using var response = await answer;
        Assert.Equal(repeated ? HttpStatusCode.OK : HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Equal(repeated ? 1 : 0, _far.Arrived);
        if (repeated)
        {
            Assert.Equal("far1", await response.Content.ReadAsStringAsync());
        }
        else
        {
            Assert.NotNull(response.Headers.RetryAfter);
        }
    }

    [Fact]
    public async Task A_weight_moves_shoppers_while_the_router_runs_and_one_that_makes_no_sense_is_refused()
    {
        var router = await Route();

        await router.Run("weight", "near1", "50");
        var names = await Ask("/name", 200);
        // Each has an even chance: fewer than 50 of 200 comes once in 10^12 runs.
        Assert.InRange(names.Count(name => name == "near1"), 50, 150);

        await router.Run("weight", "near1", "0");
        Assert.All(await Ask("/name", 20), name => Assert.Equal("far1", name));
        await router.Run("weight", "near1", "100");
        await All("near1");

        await Assert.ThrowsAsync<InvalidOperationException>(() => router.Run("weight", "near1", "101"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => router.Run("weight", "nowhere1", "10"));
    }

    [Fact]
    public async Task A_drained_server_finishes_what_it_has_and_gets_nothing_new()
    {
        var router = await Route();
        var inHand = _shopper.GetStringAsync(new Uri(router.Url, "/held"));
        await Eventually.Holds(() => _near.Arrived == 1, "The request should be in the near region's hands.");

        await router.Run("drain", "near1/1");
        Assert.All(await Ask("/name", 20), name => Assert.Equal("far1", name));
        _near.Answer();
        Assert.Equal("near1", await inHand);
        Assert.Contains("DRAIN", await router.Run("show"), StringComparison.Ordinal);

        await router.Run("fill", "near1/1");
        await All("near1");
    }

    [Fact]
    public async Task A_region_that_says_it_is_not_ready_is_left_in_peace()
    {
        var router = await Route();

        _near.Ready = false;
        await Eventually.Holds(
            async () => (await router.Servers()).Any(server => server is { Region: "near1", State: "DOWN" }),
            "The router should hear that the region is not ready."
        );

        Assert.All(await Ask("/name", 20), name => Assert.Equal("far1", name));
    }

    [Fact]
    public async Task A_region_that_nears_its_limit_overflows_to_the_next()
    {
        // Ten at once, of which two stay free.
        await Route("--limit", "10");

        var held = Enumerable.Range(0, 12).Select(_ => _shopper.GetStringAsync(new Uri(_router!.Url, "/held"))).ToArray();
        await Eventually.Holds(() => _near.Arrived + _far.Arrived == 12, "All requests should be in somebody's hands.");

        Assert.InRange(_near.Arrived, 8, 9);
        _near.Answer();
        _far.Answer();
        Assert.Equal(12, (await Task.WhenAll(held)).Length);
        await All("near1");
    }

    [Fact]
    public async Task Inside_a_region_the_server_with_the_fewest_requests_gets_the_next()
    {
        await using var second = await new PlainRegion("near1").Start();
        _router = await Router.Start([$"near1={_near.Address},{second.Address}", $"far1={_far.Address}"]);

        var held = Enumerable.Range(0, 10).Select(_ => _shopper.GetStringAsync(new Uri(_router.Url, "/held"))).ToArray();
        await Eventually.Holds(() => _near.Arrived + second.Arrived == 10, "All requests should be in the near region's hands.");

        Assert.Equal(5, _near.Arrived);
        _near.Answer();
        second.Answer();
        await Task.WhenAll(held);
    }

    [Fact]
    public async Task Where_no_region_is_left_a_shopper_is_told_when_to_try_again()
    {
        var router = await Route();
        await _near.Die();
        await _far.Die();

        using var response = await _shopper.GetAsync(new Uri(router.Url, "/name"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.NotNull(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task Nobody_but_the_router_says_how_a_shopper_came_in()
    {
        await Route();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_router!.Url, "/from"));
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "elsewhere.example");

        using var response = await _shopper.SendAsync(request);

        Assert.Equal("127.0.0.1 http ", await response.Content.ReadAsStringAsync());
    }

    private async Task<Router> Route(params string[] options) =>
        _router = await Router.Start([$"near1={_near.Address}", $"far1={_far.Address}"], options);

    /// <summary>Returns once a region answers everybody; the router may have found it down for a moment.</summary>
    private Task All(string region) =>
        Eventually.Holds(async () => (await Ask("/name", 20)).All(name => name == region), $"{region} should answer.");

    private async Task<string[]> Ask(string path, int times)
    {
        var answers = new string[times];
        for (var i = 0; i < times; i++)
        {
            answers[i] = await _shopper.GetStringAsync(new Uri(_router!.Url, path));
        }

        return answers;
    }
}
