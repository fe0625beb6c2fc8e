using System.Net.Http.Headers;
using Dukaan.System.Tests.Browser;

namespace Dukaan.System.Tests.Ops;

/// <summary>
/// What /metrics says. At a process that is one site: where several share one, as in other tests, the end of one of them ends metrics of
/// the others that have the same names.
/// </summary>
public sealed class MetricsTests
{
    [Fact]
    public async Task Metrics_are_Prometheus_text_whose_names_stay_whatever_the_collector_accepts()
    {
        using var http = new HttpClient { BaseAddress = await Site.Url() };
        (await http.GetAsync(new Uri("/healthz", UriKind.Relative))).EnsureSuccessStatusCode().Dispose();

        var plain = await Scrape(http, "*/*");
        Assert.Contains("# TYPE http_server_request_duration_seconds histogram\n", plain, StringComparison.Ordinal);
        Assert.Matches("http_server_request_duration_seconds_bucket\\{[^}]*http_route=\"/healthz\"[^}]*le=\"\\+Inf\"\\} [1-9]", plain);
        Assert.All(plain.Split('\n', StringSplitOptions.RemoveEmptyEntries), line =>
            Assert.Matches("^(# (HELP|TYPE) |[a-zA-Z_:][a-zA-Z0-9_:]*(\\{.*\\})? -?([0-9.eE+-]+|NaN|∞|Infinity)$)", line)
        );

        var open = await Scrape(http, "application/openmetrics-text;version=1.0.0,text/plain;q=0.5");
        Assert.DoesNotContain(Names(open), name => name.EndsWith("_created", StringComparison.Ordinal));
        Assert.Empty(Known.Except(Names(plain)));
        Assert.Empty(Known.Except(Names(open)));
    }

    /// <summary>Operators' alarms and dashboards are made of these names.</summary>
    private static readonly string[] Known =
    [
        "http_server_request_duration_seconds_bucket",
        "http_server_active_requests",
        "kestrel_active_connections",
        "dotnet_process_cpu_time_seconds_total",
        "db_client_connection_count",
        "dukaan_load_refused_total",
        "dukaan_load_wait_seconds",
        "dukaan_outbox_age_seconds",
        "orleans_grains",
    ];

    private static async Task<string> Scrape(HttpClient http, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/metrics");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var answer = await http.SendAsync(request);
        Assert.Equal(new MediaTypeHeaderValue("text/plain").MediaType, answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadAsStringAsync();
    }

    private static HashSet<string> Names(string text) =>
        [.. text.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('{', ' ')[0])];
}
