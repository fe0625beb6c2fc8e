using Dukaan.Bench.Homes;
using Dukaan.Bench.Marketplace;
using Dukaan.Bench.Regions;
using Dukaan.TestKit;
using Dukaan.TestKit.Kafka;
using Dukaan.TestKit.Regions;
using Dukaan.TestKit.Routing;

namespace Dukaan.Bench.World;

/// <summary>Starts a <see cref="World"/>.</summary>
internal sealed class WorldBuilder : IAsyncDisposable
{
    private const int Partitions = 1;
    private const int AtOnce = 3;

    private readonly string _commit;
    private readonly Roads _roads = new();
    private readonly TestBroker _brokers;
    private readonly Etcd _etcd = new();
    private readonly WorldSite[] _sites;
    private readonly Dictionary<string, Uri> _streets = Earth.Places.ToDictionary(
        place => place.Name,
        _ => new Uri($"http://127.0.0.1:{FreePort.Next()}")
    );
    private readonly Stack<IAsyncDisposable> _started = [];

    private WorldBuilder(string commit, string? kafka)
    {
        (_commit, _brokers) = (commit, new TestBroker(kafka));
        foreach (var place in Earth.Places)
        {
            _brokers.Region(place.Name, Partitions); // the mock cluster cannot create topics later
        }

        _sites =
        [
            .. Earth.Places.Select(place => new WorldSite(
                place.Name,
                Earth.Homes.Any(home => home.Home == place.Name) ? place.Name : null
            )),
            .. Earth.Homes.Select(home => new WorldSite(home.Second, home.Home)),
        ];
    }

    /// <param name="commit">What saves wait for: <c>near</c> or <c>far</c>.</param>
    /// <param name="kafka">Bootstrap servers; null: as <see cref="TestBroker"/> chooses.</param>
    public static async Task<World> Start(string commit, string? kafka)
    {
        await using var builder = new WorldBuilder(commit, kafka);
        return await builder.Start();
    }

    /// <summary>Ends what was started, unless the world has it.</summary>
    public async ValueTask DisposeAsync()
    {
        while (_started.TryPop(out var started))
        {
            await started.DisposeAsync();
        }
    }

    private async Task<World> Start()
    {
        _started.Push(_roads);
        _started.Push(_etcd);
        var edges = await PostgresCluster.Start(durable: true);
        _started.Push(edges);
        RegionShow.Say("starting the databases of three homes …");
        var homes = await Task.WhenAll(Earth.Homes.Select(StartHome));
        var first = homes.Select(home => (home.Sites[0], home));
        var second = homes.Select(home => (home.Sites[1], home));
        await Each(first, each => StartSite(each.Item1, each.home, standby: false));
        await Each(second, each => StartSite(each.Item1, each.home, standby: true));
        await Each(_sites.Where(site => site.Home is null), async site => await StartEdge(site, await edges.NewDatabase()));
        var routers = new Dictionary<string, Router>();
        await Each(Earth.Places, async place =>
        {
            var servers = Earth.Nearest(place.Name).Select(to => $"{to}={_roads.FromStreet(place.Name, to, RegionIn(to).Url.Authority)}");
            var router = await Router.Start(_streets[place.Name], [.. servers]);
            lock (routers)
            {
                routers[place.Name] = router;
                _started.Push(router);
            }
        });
        _started.Clear();
        var world = new World
        {
            Roads = _roads,
            Brokers = _brokers,
            Homes = homes,
            Regions = Earth.Places.ToDictionary(place => place.Name, place => RegionIn(place.Name)),
            Routers = routers,
            Others = [edges, _etcd],
        };
        world.Supervise();
        return world;
    }

    private WorldSite RegionIn(string place) => _sites.First(site => site.Place == place);

    private async Task<WorldHome> StartHome((string Home, string Second, string Witness) of)
    {
        var database = await PatroniCluster.Start(_etcd, of.Home, of.Home, of.Second, _roads, of.Witness);
        var sites = _sites.Where(site => site.Home == of.Home).ToArray();
        var home = new WorldHome(of.Home, database, await MarketGateway.Start(), sites[0], sites[1]);
        lock (_started)
        {
            _started.Push(home);
        }

        return home;
    }

    private async Task StartSite(WorldSite site, WorldHome home, bool standby)
    {
        RegionShow.Say($"starting {home.Name} in {site.Place} …");
        var (here, other) = (home.Database.In(site.Place), home.Database.In(home.Other(site.Place).Place));
        var settings = Settings(site);
        settings["DUKAAN_HOME"] = home.Name;
        settings["DUKAAN_POSTGRES_HERE"] = here.Address;
        settings["DUKAAN_COMMIT"] = _commit;
        settings["DUKAAN_GATEWAY"] = home.Gateway.Url;
        await site.Start(
            home.Database.DatabaseAt($"{here.Address},{_roads.By(site.Place, other.Region, other.Address)}"),
            settings,
            standby
        );
    }

    private async Task StartEdge(WorldSite site, string database)
    {
        RegionShow.Say($"starting {site.Place} …");
        _started.Push(new Ends(site));
        await site.Start(database, Settings(site), standby: false);
    }

    private Dictionary<string, string> Settings(WorldSite site) =>
        new()
        {
            ["DUKAAN_REGION"] = site.Place,
            ["DUKAAN_REGIONS"] = string.Join(
                ',',
                Earth.Places.Select(region => $"{region.Name}={string.Join('|', Addresses(site.Place, region.Name))}")
            ),
            ["DUKAAN_REGION_SECRET"] = RegionSet.Secret,
            ["DUKAAN_KAFKA"] = _brokers.IsMock ? _roads.ToBrokers(site.Place, _brokers) : _brokers.Servers,
            ["DUKAAN_KAFKA_REPLICATION"] = "1",
            ["DUKAAN_KAFKA_PARTITIONS"] = $"{Partitions}",
            ["DUKAAN_SILO_NAME"] = $"{site.Home ?? site.Place}-{site.Place}",
            ["DUKAAN_TRUSTED_PROXIES"] = "127.0.0.1",
            ["DUKAAN_PUBLIC_URL"] = _streets["hnd1"].ToString(),
            ["DUKAAN_ORDER_MESSAGES"] = "off",
            // Fifteen processes on one machine.
            ["DOTNET_gcServer"] = "0",
            ["DOTNET_gcConcurrent"] = "0",
            ["DOTNET_GCConserveMemory"] = "5",
        };

    /// <summary>Where a region answers, in its own place or in those of its home, as seen from a place.</summary>
    private IEnumerable<string> Addresses(string from, string region) =>
        _sites
            .Where(site => site.Home == region || (site.Home is null && site.Place == region))
            .Select(site => $"http://{(site.Place == from ? site.Url.Authority : _roads.By(from, site.Place, site.Url.Authority))}");

    private static Task Each<T>(IEnumerable<T> all, Func<T, Task> start) =>
        Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (each, _) => await start(each));

    private sealed class Ends(WorldSite site) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => site.Process?.DisposeAsync() ?? ValueTask.CompletedTask;
    }
}
