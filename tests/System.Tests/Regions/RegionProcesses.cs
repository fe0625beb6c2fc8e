using System.Globalization;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Dukaan.TestKit.Kafka;
using Dukaan.TestKit.Regions;
using Dukaan.TestKit.Routing;

namespace Dukaan.System.Tests.Regions;

/// <summary>
/// Two regions as processes of their own, each with a database of its own, and Kafka between them. A third is configured and not started.
/// </summary>
public sealed class RegionProcesses : IAsyncLifetime
{
    private static readonly TimeSpan TraceEvery = TimeSpan.FromMilliseconds(500);

    private int _phones = 300;
    private RegionSet _regions = null!;

    public TestBroker Broker => _regions.Broker;

    /// <summary>Gets every span of every region.</summary>
    public Collector Collector { get; } = Collector.Start();

    /// <summary>Keeps names; home of the tests' shops.</summary>
    public DukaanProcess Bom { get; private set; } = null!;

    public DukaanProcess Fra { get; private set; } = null!;

    public string BomDatabase { get; private set; } = "";

    public string FraDatabase { get; private set; } = "";

    public async Task InitializeAsync()
    {
        var databases = await PostgresCluster.Shared;
        _regions = new RegionSet(
            databases,
            settings: new Dictionary<string, string>
            {
                ["DUKAAN_OTLP"] = Collector.Url.ToString(),
                ["DUKAAN_TRACE_PERCENT"] = "100",
                ["OTEL_BSP_SCHEDULE_DELAY"] = $"{TraceEvery.TotalMilliseconds}",
            }
        );
        (BomDatabase, FraDatabase) = (await databases.NewDatabase(), await databases.NewDatabase());
        var both = await Task.WhenAll(Start("bom1", BomDatabase), Start("fra1", FraDatabase));
        (Bom, Fra) = (both[0], both[1]);
    }

    public async Task DisposeAsync()
    {
        await _regions.DisposeAsync();
        Collector.Dispose();
    }

    /// <summary>Starts a region on a new database; it ends with the fixture at the latest.</summary>
    public Task<DukaanProcess> Start(string name, string? database = null) => _regions.Start(name, database);

    /// <summary>Starts the router of the shoppers near a region, to the two that run.</summary>
    public Task<Router> Route(string near) => _regions.Route(near, "bom1", "fra1");

    /// <summary>A seller who comes for the first time, through this region, which becomes their home.</summary>
    public Task<SellerClient> NewSeller(DukaanProcess region) =>
        SellerClient.SignIn(region.Url, string.Create(CultureInfo.InvariantCulture, $"+919800000{Interlocked.Increment(ref _phones)}"));

    /// <summary>The same seller, who now talks to another region.</summary>
    public static SellerClient Through(SellerClient seller, DukaanProcess region) =>
        new(region.Url, seller.Http.DefaultRequestHeaders.Authorization!.Parameter!);
}
