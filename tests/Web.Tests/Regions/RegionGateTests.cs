using System.Net;
using System.Net.Http.Json;
using Dukaan.Silo.Regions;
using Dukaan.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dukaan.Web.Tests.Regions;

/// <summary>What a region answers who says that it is another, on a day when that is not right.</summary>
public sealed class RegionGateTests(RegionGateTests.Running running) : IClassFixture<RegionGateTests.Running>
{
    private const string Secret = "a secret of thirty-two characters";

    [Fact]
    public async Task A_region_whose_clock_jumped_is_refused_and_that_is_named_and_counted()
    {
        Assert.Equal(HttpStatusCode.OK, await Ask("/internal/regions/stores", Secret, TimeSpan.Zero));
        Assert.Equal(HttpStatusCode.Forbidden, await Ask("/internal/regions/stores", Secret, TimeSpan.FromMinutes(2)));
        Assert.Equal(HttpStatusCode.Forbidden, await Ask("/internal/regions/stores", Secret, TimeSpan.FromMinutes(-2)));

        Assert.True(running.Log.Has("Warning", "region bom1's was refused: clock"), "The clock must be in the log, with the region.");
        Assert.Contains("dukaan_regions_refused_total{reason=\"clock\"} 2", await Metrics(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_with_another_secret_is_refused_and_that_is_named_and_counted()
    {
        Assert.Equal(HttpStatusCode.Forbidden, await Ask("/internal/regions/stores", "another secret altogether, of 32+", TimeSpan.Zero));

        Assert.True(running.Log.Has("Warning", "region bom1's was refused: signature"), "The secret must be in the log, with the region.");
        Assert.Contains("dukaan_regions_refused_total{reason=\"signature\"}", await Metrics(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_that_takes_the_wrong_one_for_the_keeper_of_names_gets_none_and_that_is_named_and_counted()
    {
        Assert.Equal(HttpStatusCode.MisdirectedRequest, await Ask("/internal/regions/names/asha", Secret, TimeSpan.Zero));

        Assert.True(running.Log.Has("Error", "Region bom1 takes this one for the keeper of names"), "Settings that differ must be in the log.");
        Assert.Contains("dukaan_regions_refused_total{reason=\"directory\"}", await Metrics(), StringComparison.Ordinal);
    }

    private async Task<HttpStatusCode> Ask(string path, string secret, TimeSpan ahead)
    {
        using var client = running.Site.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add(RegionSignature.Region, "bom1");
        request.Headers.Add(RegionSignature.Header, RegionSignature.Sign(secret, running.Site.Time.GetUtcNow() + ahead, "bom1", "GET", path));
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    private async Task<string> Metrics()
    {
        using var client = running.Site.Client();
        return await client.GetStringAsync(new Uri("/metrics", UriKind.Relative));
    }

    public sealed class Running : IAsyncLifetime
    {
        public RecordedLog Log { get; } = new();

        public TestSite Site { get; private set; } = null!;

        public async Task InitializeAsync() => Site = await TestSite.Start(
            options => options with
            {
                Region = "fra1",
                // Nobody is at home in bom1; this region is not the first, so it does not keep names.
                Regions = [new("bom1", new Uri("http://127.0.0.1:9")), new("fra1", new Uri("http://127.0.0.1:9"))],
                RegionSecret = Secret,
            },
            services => services.AddSingleton<ILoggerProvider>(Log));

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }
}
