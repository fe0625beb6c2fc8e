using System.Diagnostics;
using Dukaan.TestKit;
using Xunit.Abstractions;

namespace Dukaan.System.Tests.Rollouts;

/// <summary>k8s/gate/gate.py, which lets a release go on to the next region, with a Prometheus.</summary>
public sealed class GateTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_region_that_keeps_its_objectives_lets_the_release_go_on()
    {
        await using var region = await MeasuredRegion.Start();

        var (code, said) = await Gate(region);

        Assert.True(code == 0, said);
        Assert.Contains("keeps its objectives", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, 0, 10, "of pages fail")]
    [InlineData(0, 5, 10, "of checkouts fail")]
    [InlineData(0, 0, 900, "one page in twenty takes")]
    public async Task A_region_that_misses_one_stops_it(int failedPages, int failedCheckouts, int milliseconds, string reason)
    {
        await using var region = await MeasuredRegion.Start();
        (region.FailedPages, region.FailedCheckouts, region.Milliseconds) = (failedPages, failedCheckouts, milliseconds);

        var (code, said) = await Gate(region);

        Assert.True(code == 1, said);
        Assert.Contains(reason, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_that_says_nothing_stops_it()
    {
        await using var region = await MeasuredRegion.Start();

        var (code, said) = await Gate(region, version: "another");

        Assert.True(code == 1, said);
        Assert.Contains("too few to know", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_where_the_home_stands_by_has_nothing_to_show_and_lets_it_go_on()
    {
        await using var region = await MeasuredRegion.Start();
        region.StandsBy = true;

        var (code, said) = await Gate(region, version: "another");

        Assert.True(code == 0, said);
        Assert.Contains("stands by", said, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Said)> Gate(MeasuredRegion region, string version = "1.1")
    {
        await using var prometheus = await PrometheusServer.Start(
            (region.Address, "{namespace: dukaan-jnb1, region: jnb1, version: \"1.1\"}")
        );
        var start = new ProcessStartInfo("python3", [Path.Combine(RepositoryRoot.Path, "k8s", "gate", "gate.py")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["GATE_PROMETHEUS"] = prometheus.Url.ToString(),
                ["GATE_NAMESPACE"] = "dukaan-jnb1",
                ["GATE_VERSION"] = version,
                ["GATE_SITE"] = $"http://{region.Address}",
                ["GATE_SECONDS"] = "8",
                ["GATE_PATIENCE"] = version == "1.1" ? "60" : "8",
                ["GATE_SAMPLES"] = "100",
                ["GATE_PAUSE"] = "1",
                ["DUKAAN_REGION"] = "jnb1",
            },
        };
        using var gate = Process.Start(start)!;
        var (said, errors) = (gate.StandardOutput.ReadToEndAsync(), gate.StandardError.ReadToEndAsync());
        await gate.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        output.WriteLine(await said);
        return (gate.ExitCode, await said + await errors);
    }
}
