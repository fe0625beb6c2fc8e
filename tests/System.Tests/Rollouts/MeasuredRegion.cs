using System.Globalization;
using System.Text;
using Dukaan.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dukaan.System.Tests.Rollouts;

/// <summary>As much of a region as a gate sees: counters that grow whenever somebody looks, under the site's names.</summary>
internal sealed class MeasuredRegion : IAsyncDisposable
{
    private const int Each = 100;

    private readonly WebApplication _app;
    private int _looks;
    private int _failedPages;
    private int _failedCheckouts;

    private MeasuredRegion(WebApplication app) => _app = app;

    /// <summary>Host and port.</summary>
    public string Address => new Uri(_app.Urls.First()).Authority;

    /// <summary>Of a hundred.</summary>
    public int FailedPages { get; set; }

    public int FailedCheckouts { get; set; }

    public int Milliseconds { get; set; } = 10;

    public bool StandsBy { get; set; }

    public static async Task<MeasuredRegion> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var region = new MeasuredRegion(builder.Build());
        region._app.MapGet("/metrics", region.Measure);
        region._app.MapGet("/readyz", region.Ready);
        await region._app.StartAsync();
        return region;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Ready(HttpContext context)
    {
        if (StandsBy)
        {
            context.Response.Headers["X-Dukaan-Standby"] = "1";
        }

        return Results.StatusCode(StandsBy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
    }

    private string Measure()
    {
        _looks++;
        _failedPages += FailedPages;
        _failedCheckouts += FailedCheckouts;
        var text = new StringBuilder("# TYPE http_server_request_duration_seconds histogram\n");
        Histogram("GET", "/s/{slug}", "200", (_looks * Each) - _failedPages);
        Histogram("GET", "/s/{slug}", "500", _failedPages);
        Histogram("POST", "/api/storefront/v1/{slug}/checkout", "201", (_looks * Each) - _failedCheckouts);
        Histogram("POST", "/api/storefront/v1/{slug}/checkout", "500", _failedCheckouts);
        return text.Append("# TYPE dukaan_outbox_age_seconds gauge\ndukaan_outbox_age_seconds 0\n").ToString();

        void Histogram(string method, string route, string code, int count)
        {
            const string name = "http_server_request_duration_seconds";
            var labels = $"http_request_method=\"{method}\",http_route=\"{route}\",http_response_status_code=\"{code}\"";
            foreach (var bound in (ReadOnlySpan<int>)[25, 50, 100, 1_000])
            {
                var within = Milliseconds <= bound ? count : 0;
                text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{labels},le=\"{bound / 1000.0}\"}} {within}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{labels},le=\"+Inf\"}} {count}\n");
            text.Append(CultureInfo.InvariantCulture, $"{name}_sum{{{labels}}} {count * Milliseconds / 1000.0}\n");
            text.Append(CultureInfo.InvariantCulture, $"{name}_count{{{labels}}} {count}\n");
        }
    }
}
