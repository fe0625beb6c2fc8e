using System.Diagnostics;
using System.Globalization;
using Dukaan.System.Tests.Routing;
using Dukaan.TestKit;
using Dukaan.TestKit.Routing;
using Xunit.Abstractions;

namespace Dukaan.System.Tests.Rollouts;

/// <summary>deploy/rollout with a router, two versions, visitors, and a Prometheus that decides.</summary>
public sealed class RolloutTests(ITestOutputHelper output) : IAsyncLifetime
{
    private readonly PlainRegion _now = new("now") { Takes = TimeSpan.FromMilliseconds(2) };
    private readonly PlainRegion _next = new("next") { Takes = TimeSpan.FromMilliseconds(2) };
    private readonly string _metrics = $"127.0.0.1:{FreePort.Next()}";
    private readonly CancellationTokenSource _stop = new();
    private Router _router = null!;
    private Task _visiting = Task.CompletedTask;

    public async Task InitializeAsync()
    {
        await _now.Start();
        await _next.Start();
        _router = await Router.Start([$"bom1={_now.Address}", $"bom1.next={_next.Address}"], "--metrics", _metrics);
        _visiting = Task.WhenAll(Enumerable.Range(0, 6).Select(Visit));
    }

    public async Task DisposeAsync()
    {
        await _stop.CancelAsync();
        await _visiting;
        await _router.DisposeAsync();
        await _now.DisposeAsync();
        await _next.DisposeAsync();
        _stop.Dispose();
    }

    [Fact]
    public async Task A_version_that_is_no_worse_gets_everybody_step_by_step()
    {
        await using var prometheus = await Prometheus();

        var (code, said) = await Rollout(prometheus, "--steps", "10,50,100");

        Assert.True(code == 0, said);
        Assert.Equal(["10 %", "50 %", "100 %"], Shares(said));
        Assert.Equal(100, await Share());
    }

    [Fact]
    public async Task A_version_that_fails_more_often_loses_its_visitors_at_once()
    {
        await using var prometheus = await Prometheus();
        _next.Fails = 20;

        var (code, said) = await Rollout(prometheus, "--steps", "20,100", "--hold", "60", "--patience", "120");

        Assert.True(code == 1, said);
        Assert.Contains("requests failed, of the old version 0 of", said, StringComparison.Ordinal);
        Assert.DoesNotContain("100 %", said, StringComparison.Ordinal);
        Assert.Equal(0, await Share());
    }

    [Fact]
    public async Task A_version_that_is_slower_loses_its_visitors()
    {
        await using var prometheus = await Prometheus();
        _next.Takes = TimeSpan.FromMilliseconds(500);

        var (code, said) = await Rollout(prometheus, "--steps", "50,100", "--samples", "60");

        Assert.True(code == 1, said);
        Assert.Contains("the first byte took", said, StringComparison.Ordinal);
        Assert.Equal(0, await Share());
    }

    [Fact]
    public async Task A_failure_that_the_old_version_has_too_is_none_of_the_new_one()
    {
        await using var prometheus = await Prometheus();
        _now.Fails = _next.Fails = 10;

        var (code, said) = await Rollout(prometheus, "--steps", "50,100");

        Assert.True(code == 0, said);
    }

    [Fact]
    public async Task Where_the_metric_never_comes_nobody_stays_with_the_new_version()
    {
        await using var prometheus = await PrometheusServer.Start(($"127.0.0.1:{FreePort.Next()}", "{}"));

        var (code, said) = await Rollout(prometheus, "--steps", "10,100", "--silence", "5");

        Assert.True(code == 1, said);
        Assert.Contains("Prometheus says nothing", said, StringComparison.Ordinal);
        Assert.Equal(0, await Share());
    }

    [Fact]
    public async Task Where_too_few_come_to_know_nobody_stays_with_the_new_version()
    {
        await using var prometheus = await Prometheus();

        var (code, said) = await Rollout(prometheus, "--steps", "10,100", "--samples", "1000000", "--patience", "8", "--hold", "5");

        Assert.True(code == 1, said);
        Assert.Contains("too few to know", said, StringComparison.Ordinal);
        Assert.Equal(0, await Share());
    }

    [Fact]
    public async Task Who_stops_it_halfway_leaves_everybody_with_the_old_version()
    {
        await using var prometheus = await Prometheus();
        using var process = Begin(prometheus, ["--steps", "50,100", "--hold", "300", "--patience", "600"]);
        await Eventually.Holds(async () => await Share() == 50, "It should begin.", TimeSpan.FromSeconds(30));

        using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(1, process.ExitCode);
        Assert.Equal(0, await Share());
    }

    private Task<PrometheusServer> Prometheus() => PrometheusServer.Start((_metrics, "{}"));

    private async Task<(int Code, string Said)> Rollout(PrometheusServer prometheus, params string[] options)
    {
        using var process = Begin(prometheus, options);
        var (said, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(4));
        output.WriteLine(await said);
        return (process.ExitCode, await said + await errors);
    }

    /// <summary>
    /// What is not in the options is as short as a test can have it. Processors that others use delay a version by tens of milliseconds.
    /// </summary>
    private Process Begin(PrometheusServer prometheus, string[] options)
    {
        var start = _router.Start(
            Path.Combine(RepositoryRoot.Path, "deploy", "rollout", "rollout"),
            [
                "bom1",
                "--prometheus",
                prometheus.Url.ToString(),
                .. (string[])
                    ["--pause", "1", "--hold", "6", "--samples", "150", "--patience", "90", "--silence", "60", "--tolerance", "250"],
                .. options,
            ]
        );
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        return Process.Start(start)!;
    }

    private async Task<int> Share()
    {
        var line = (await _router.Run("show"))
            .Split('\n')
            .Single(line => line.StartsWith("bom1.next ", StringComparison.Ordinal) && line.Contains(" all ", StringComparison.Ordinal));
        return int.Parse(line.Split('%')[0].Split(' ')[^1], CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> Shares(string said) =>
        said.Split('\n')
            .Where(line => line.Contains("of the visitors", StringComparison.Ordinal))
            .Select(line => line.Split(" of the visitors")[0][9..]);

    /// <summary>One browser after the other looks at a shop.</summary>
    private async Task Visit(int number)
    {
        using var http = new HttpClient { BaseAddress = _router.Url, Timeout = TimeSpan.FromSeconds(20) };
        for (var n = 0; !_stop.IsCancellationRequested; n++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/s/chai", UriKind.Relative));
            request.Headers.TryAddWithoutValidation("User-Agent", $"visitor-{number}-{n % 100}");
            using var answer = await http.SendAsync(request);
            await Task.WhenAny(Task.Delay(10), Task.Delay(-1, _stop.Token));
        }
    }
}
