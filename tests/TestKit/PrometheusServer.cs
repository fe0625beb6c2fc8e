using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Dukaan.TestKit;

/// <summary>A Prometheus that looks every second, with its data in a folder of its own. It ends with the process that started it.</summary>
public sealed class PrometheusServer : IAsyncDisposable
{
    private const string Guard = """
        "$@" </dev/null >/dev/null 2>&1 &
        cat >/dev/null
        kill -TERM $!; wait $!
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("dukaan-prometheus-").FullName;
    private readonly HttpClient _http;
    private readonly Process _guard;

    private PrometheusServer(string targets)
    {
        var port = FreePort.Next();
        Url = new Uri($"http://127.0.0.1:{port}");
        _http = new HttpClient { BaseAddress = Url };
        var config = Path.Combine(_folder, "prometheus.yml");
        File.WriteAllText(config, $"global: {{scrape_interval: 1s, scrape_timeout: 1s}}\nscrape_configs:\n{targets}");
        _guard = Process.Start(
            new ProcessStartInfo(
                "sh",
                [
                    "-c",
                    Guard,
                    "guard",
                    "prometheus",
                    $"--config.file={config}",
                    $"--storage.tsdb.path={Path.Combine(_folder, "data")}",
                    $"--web.listen-address={Url.Authority}",
                ]
            )
            {
                RedirectStandardInput = true,
            }
        )!;
    }

    public Uri Url { get; }

    /// <summary>Starts it, and waits until it answers.</summary>
    /// <param name="targets">Host and port of each, and its labels as YAML: <c>{region: bom1}</c>.</param>
    public static async Task<PrometheusServer> Start(params (string Address, string Labels)[] targets)
    {
        var jobs = targets.Select(
            (target, n) =>
                $"  - job_name: job-{n}\n    static_configs:\n      - targets: [\"{target.Address}\"]\n        labels: {target.Labels}\n"
        );
        var server = new PrometheusServer(string.Concat(jobs));
        await Eventually.Holds(
            async () => await server.Value("vector(1)") is 1,
            "Prometheus should answer; ./dukaan doctor says whether it is here."
        );
        return server;
    }

    /// <summary>The first value of a query; null: there is none.</summary>
    public async Task<double?> Value(string query)
    {
        try
        {
            using var answer = JsonDocument.Parse(
                await _http.GetStringAsync(new Uri($"/api/v1/query?query={Uri.EscapeDataString(query)}", UriKind.Relative))
            );
            var found = answer.RootElement.GetProperty("data").GetProperty("result");
            return found.GetArrayLength() == 0
                ? null
                : double.Parse(found[0].GetProperty("value")[1].GetString()!, CultureInfo.InvariantCulture);
        }
        catch (HttpRequestException)
        {
            return null; // not yet
        }
    }

    public async ValueTask DisposeAsync()
    {
        _guard.StandardInput.Close();
        await _guard.WaitForExitAsync();
        _guard.Dispose();
        _http.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
