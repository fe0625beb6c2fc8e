using System.Globalization;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Dukaan.TestKit.Kafka;

namespace Dukaan.System.Tests.Regions;

/// <summary>Two regions as processes of their own, each with a database of its own, and Kafka between them. A third is configured and not started.</summary>
public sealed class RegionProcesses : IAsyncLifetime
{
    private readonly Dictionary<string, Uri> _addresses = new[] { "bom1", "fra1", "iad1" }.ToDictionary(name => name, _ => new Uri($"http://127.0.0.1:{FreePort.Next()}"));
    private int _phones = 300;

    public TestBroker Broker { get; } = new();

    /// <summary>Keeps names; home of the tests' shops.</summary>
    public DukaanProcess Bom { get; private set; } = null!;

    public DukaanProcess Fra { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        // Before any of them starts: the mock cluster cannot be asked to make topics.
        foreach (var name in _addresses.Keys)
            Broker.Region(name);
        Bom = await Start("bom1");
        Fra = await Start("fra1");
    }

    public async Task DisposeAsync()
    {
        await Bom.DisposeAsync();
        await Fra.DisposeAsync();
        Broker.Dispose();
    }

    /// <summary>Starts a region on a new database.</summary>
    public async Task<DukaanProcess> Start(string name, string? database = null) => await DukaanProcess.Start(
        database ?? await (await PostgresCluster.Shared).NewDatabase(),
        new Dictionary<string, string>
        {
            ["DUKAAN_REGION"] = name,
            ["DUKAAN_REGIONS"] = string.Join(',', _addresses.Select(region => $"{region.Key}={region.Value}")),
            ["DUKAAN_REGION_SECRET"] = "a secret that all regions of this test share",
            ["DUKAAN_KAFKA"] = Broker.Servers,
            ["DUKAAN_KAFKA_REPLICATION"] = "1",
            ["DUKAAN_SILO_NAME"] = name,
        },
        _addresses[name]);

    /// <summary>A seller who comes for the first time, through this region, which becomes their home.</summary>
    public Task<SellerClient> NewSeller(DukaanProcess region) =>
        SellerClient.SignIn(region.Url, string.Create(CultureInfo.InvariantCulture, $"+919800000{Interlocked.Increment(ref _phones)}"));

    /// <summary>The same seller, who now talks to another region.</summary>
    public static SellerClient Through(SellerClient seller, DukaanProcess region) => new(region.Url, seller.Http.DefaultRequestHeaders.Authorization!.Parameter!);
}
