using System.Net;
using Dukaan.TestKit;
using Dukaan.Web.Limits;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Dukaan.Web.Tests.Limits;

/// <summary>One of a region's processes, with limits, behind a proxy that says who asks.</summary>
internal sealed class LimitedSite : IAsyncDisposable
{
    private readonly TestSite _site;
    private readonly ApiClient _proxy;
    private readonly MetricCollector<long> _calls;

    private LimitedSite(TestSite site, FakeLogCollector log)
    {
        (_site, Log) = (site, log);
        _proxy = new ApiClient(site.Client());
        _calls = site.Services.Counter("Dukaan.Web", "dukaan.redis.calls");
    }

    public FakeLogCollector Log { get; }

    public Uri Address => _site.Address;

    public IServiceProvider Services => _site.Services;

    public RedisLink Redis => Services.GetRequiredService<RedisLink>();

    /// <summary>How many calls of Redis had this outcome.</summary>
    public long Calls(string result) => _calls.Of("outcome", result);

    /// <summary>How many calls of Redis there were, asked or not.</summary>
    public long AllCalls => _calls.Total();

    /// <summary>Starts a process on a database of its own: only Redis is shared.</summary>
    /// <param name="redis">Null: without one.</param>
    /// <param name="timeout">Longer than a busy machine takes, unless given: what is late would be counted alone.</param>
    /// <param name="collector">Where all its traces go; null: nowhere.</param>
    public static async Task<LimitedSite> Start(RedisServer? redis, RedisTimeout? timeout = null, Uri? collector = null)
    {
        var log = new FakeLogCollector();
        var site = await TestSite.Start(
            options =>
                options with
                {
                    RateLimits = true,
                    Redis = redis?.Connection,
                    TrustedProxies = [IPNetwork.Parse("127.0.0.0/8")],
                    Otlp = collector,
                    TracePercent = 100,
                },
            services =>
            {
                services.AddLogging(logging =>
                    logging.AddProvider(new FakeLoggerProvider(log)).AddFilter("Dukaan.Web.Limits", LogLevel.Information)
                );
                services.AddSingleton(timeout ?? new RedisTimeout(TimeSpan.FromSeconds(60), TimeSpan.FromMilliseconds(50)));
            }
        );
        return new LimitedSite(site, log);
    }

    /// <summary>Returns once it has a connection to Redis.</summary>
    public async Task<LimitedSite> Connected()
    {
        await Eventually.Holds(
            () => Redis.IsConnected,
            "The site should connect to Redis: look for what RedisLink says in the log.",
            TimeSpan.FromSeconds(60)
        );
        return this;
    }

    /// <summary>An address asks for a one-time code, for a phone that nobody has asked for; the status of the answer.</summary>
    public async Task<int> AskForCode(string address) => (await CodeFor(address)).Status;

    /// <inheritdoc cref="AskForCode"/>
    public Task<Answer> CodeFor(string address) => CodeFor(_proxy, address);

    /// <summary>The same by another client.</summary>
    public Task<Answer> CodeFor(ApiClient client, string address, params (string Name, string Value)[] headers) =>
        client.Post("/api/v1/auth/codes", new { phone = _site.NewPhone() }, [("X-Forwarded-For", address), .. headers]);

    /// <summary>An address gives a wrong one-time code; the status of the answer.</summary>
    public async Task<int> Guess(string address) =>
        (await _proxy.Post("/api/v1/auth/sessions", new { challengeId = "none", code = "000000" }, ("X-Forwarded-For", address))).Status;

    /// <summary>Somebody looks at a page.</summary>
    public Task<Answer> Visit(string path) => _proxy.Get(path);

    public ValueTask DisposeAsync()
    {
        _calls.Dispose();
        return _site.DisposeAsync();
    }
}
