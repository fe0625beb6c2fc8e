using System.Net.Http.Headers;
using Dukaan.Sellers;
using Dukaan.Values;
using Dukaan.Web;
using Dukaan.Web.Sellers;
using Dukaan.Web.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using Orleans;
using Orleans.Configuration;

namespace Dukaan.TestKit;

/// <summary>The whole site in this process: a real server on a free port, on a new database. Disposing it stops it in order.</summary>
public sealed class TestSite : IAsyncDisposable
{
    /// <summary>More than a test looks at.</summary>
    private const int MaxSeries = 100;

    private static readonly TimeSpan CallLimit = TimeSpan.FromMinutes(2);

    private readonly WebApplication _app;
    private readonly string _data;
    private int _phones;

    private TestSite(WebApplication app, DukaanOptions options, ManualTime time)
    {
        (_app, Options, Time, _data) = (app, options, time, options.Data);
        Address = new Uri(app.Urls.First());
    }

    public DukaanOptions Options { get; }

    /// <summary>The clock of everything in the site.</summary>
    public ManualTime Time { get; }

    public Uri Address { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>For checks behind the API. Calls to a store's grains need <c>Caller.Set</c> first.</summary>
    public IGrainFactory Grains => _app.Services.GetRequiredService<IGrainFactory>();

    /// <summary>Starts a site: in development, without rate limits, unless <paramref name="adjust"/> says otherwise.</summary>
    /// <param name="adjust">Changes its options. The same database again is a restart.</param>
    /// <param name="services">Adds services, or replaces them: the last registration wins.</param>
    /// <param name="time">Its clock; null: a new one.</param>
    public static async Task<TestSite> Start(
        Func<DukaanOptions, DukaanOptions>? adjust = null,
        Action<IServiceCollection>? services = null,
        ManualTime? time = null
    )
    {
        var clock = time ?? new ManualTime();
        var options = new DukaanOptions
        {
            Environment = "Development",
            Urls = "http://127.0.0.1:0",
            Data = Directory.CreateTempSubdirectory("dukaan-site-").FullName,
            RateLimits = false,
        };
        options = adjust?.Invoke(options) ?? options;
        if (options.Postgres.Length == 0)
        {
            options = options with { Postgres = await (await PostgresCluster.Shared).NewDatabase() };
        }

        var app = DukaanApp.Build(options, builder =>
        {
            builder.Logging.ClearProviders().AddProvider(new TestLog()).SetMinimumLevel(LogLevel.Warning);
            builder.Services.AddSingleton<TimeProvider>(clock);
            builder.Services.Configure<GrainDirectoryOptions>(directory => directory.CacheSize = TestSilo.DirectoryCache);
            // A crowd on a busy machine takes its time.
            builder.Services.PostConfigure<SiloMessagingOptions>(messaging => messaging.ResponseTimeout = CallLimit);
            builder.Services.PostConfigure<ClientMessagingOptions>(messaging => messaging.ResponseTimeout = CallLimit);
            TestSilo.PollSwiftly(builder.Services);
            // Room for 2,000 series of each of 220 metrics is 40 MB, which is cleared and collected at every start.
            builder.Services.ConfigureOpenTelemetryMeterProvider(meters =>
                meters.AddView(_ => new MetricStreamConfiguration { CardinalityLimit = MaxSeries })
            );
            services?.Invoke(builder.Services);
        });
        await app.StartAsync();
        return new TestSite(app, options, clock);
    }

    /// <summary>A phone number that nobody else in this site has.</summary>
    public string NewPhone() => $"+9198{Interlocked.Increment(ref _phones):D8}";

    /// <summary>A client without cookies that follows no redirects, so that tests see the server's own responses.</summary>
    public HttpClient Client() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    /// <summary>A client with a new seller's session.</summary>
    public async Task<HttpClient> Seller()
    {
        var (token, _) = await Services.GetRequiredService<SellerSession>().Open(await NewSeller());
        var client = Client();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Text);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        PostgresCluster.Forget(Options.Databases());
        if (Directory.Exists(_data))
        {
            Directory.Delete(_data, recursive: true);
        }
    }

    private async Task<string> NewSeller()
    {
        var id = Ids.New(Time);
        Phone.TryParse(NewPhone(), null, out var phone);
        await Grains.GetGrain<ISellerGrain>(id).Register(phone);
        return id;
    }
}
