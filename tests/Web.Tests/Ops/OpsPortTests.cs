using System.Net;
using Dukaan.TestKit;

namespace Dukaan.Web.Tests.Ops;

/// <summary>The port of the operators' network: health for whoever asks there, and nothing of the shops.</summary>
public sealed class OpsPortTests : IAsyncLifetime
{
    private readonly Uri _ops = new($"http://127.0.0.1:{FreePort.Next()}");
    private readonly HttpClient _http = new();
    private TestSite? _site;

    private TestSite Site => _site ?? throw new InvalidOperationException("The site has not started yet.");

    public async Task InitializeAsync() =>
        _site = await TestSite.Start(options => options with { OpsUrls = _ops.ToString(), MaxRequests = 1 });

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await Site.DisposeAsync();
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    [InlineData("/metrics")]
    public async Task It_answers_whoever_asks_for_health(string path)
    {
        // On a busy machine the database may miss the second that /readyz gives it.
        await Eventually.Holds(
            async () =>
            {
                // As a request looks that did not come from this machine itself.
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_ops, path));
                request.Headers.Add("X-Forwarded-For", "203.0.113.9");
                using var answer = await _http.SendAsync(request);
                return answer.StatusCode == HttpStatusCode.OK;
            },
            $"{path} should answer 200 at the port of operations."
        );
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/dashboard")]
    [InlineData("/api/v1/stores")]
    [InlineData("/ops")]
    [InlineData("/ops/api/payments")]
    [InlineData("/HEALTHZ/x")]
    public async Task It_has_nothing_else(string path)
    {
        using var answer = await _http.GetAsync(new Uri(_ops, path));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/metrics")]
    public async Task The_shops_port_answers_health_to_this_machine_alone(string path)
    {
        using var local = await _http.GetAsync(new Uri(Site.Address, path));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Site.Address, path));
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        using var forwarded = await _http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, local.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, forwarded.StatusCode);
    }
}
