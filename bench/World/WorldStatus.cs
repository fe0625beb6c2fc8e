using Dukaan.Bench.Regions;

namespace Dukaan.Bench.World;

/// <summary>The nine regions on the map.</summary>
internal sealed class WorldStatus : IShow, IDisposable
{
    /// <summary>The window of the shown figures, in seconds.</summary>
    private const double Window = 10;

    private readonly World _world;
    private readonly WorldShops _shops;
    private readonly WorldLoad _load;
    private readonly Dictionary<string, ShownRegion> _regions;

    public WorldStatus(World world, WorldShops shops, WorldLoad load)
    {
        (_world, _shops, _load) = (world, shops, load);
        _regions = world.Regions.ToDictionary(
            region => region.Key,
            region => new ShownRegion(region.Key, region.Value.Process!, world.Routers[region.Key])
        );
    }

    public Func<Task>? Act(string region, string act) =>
        !_regions.ContainsKey(region)
            ? null
            : act switch
            {
                "kill" => () => _world.Kill(region),
                "start" => () => _world.Revive(region),
                "cut" => () => Done(() => _world.Cut(region)),
                "mend" => () => Done(() => _world.Mend(region)),
                "kill-database" when _world.HomeIn(region) is not null => () => _world.KillDatabase(region),
                "start-database" when _world.HomeIn(region) is not null => () => _world.StartDatabase(region),
                "move" when _world.HomeIn(region) is not null => () => _world.Move(region),
                _ => null,
            };

    public async Task<object> State()
    {
        var since = _load.Now - Window;
        var visits = _load.Visits.Reverse().TakeWhile(visit => visit.Ended > since).ToArray();
        var orders = _load.Orders.Reverse().TakeWhile(order => order.Ended > since).ToArray();
        var homes = await Task.WhenAll(_world.Homes.Select(async home => (Home: home, Now: await home.Now())));
        var regions = await Task.WhenAll(_regions.Values.Select(region => Shown(region, visits, orders, homes)));
        var (failed, later) = (_load.Visits.Count(visit => visit.Failure is not null), _load.Orders.Sum(order => (long)order.Later));
        return new
        {
            Title = "Dukaan in nine regions",
            Note = "Distances are real, added by proxies. A yellow ring: a home is there. " + string.Join("; ", homes.Select(Line)),
            Places = Earth.Places.Select(place =>
                RegionShow.Place(place.Name, place.City, (place.Latitude, place.Longitude), (place.Latitude - 7, place.Longitude - 7))
            ),
            Regions = regions,
            Flows = visits
                .Where(visit => visit.Edge is not null)
                .GroupBy(visit => (visit.Place, visit.Edge))
                .Select(flow => new
                {
                    From = flow.Key.Place,
                    To = flow.Key.Edge,
                    PerSecond = flow.Count() / Window,
                }),
            Totals = new[]
            {
                RegionShow.Total("pages served", _load.Visits.Count - failed),
                RegionShow.Total("orders placed", _load.Orders.Count(order => order.Accepted is not null)),
                RegionShow.Total("orders/s × 10", (long)(orders.Count(order => order.Accepted is not null) / Window * 10)),
                RegionShow.Total("checkouts told to try again", later, later > 0 ? "warn" : ""),
                RegionShow.Total("failed pages", failed, failed > 0 ? "bad" : "good"),
            },
        };
    }

    public void Dispose()
    {
        foreach (var region in _regions.Values)
        {
            region.Dispose();
        }
    }

    private static string Line((WorldHome Home, (WorldSite Site, long Epoch)? Now) home) =>
        home.Now is var (site, epoch) ? $"{home.Home.Name} in {site.Place}, epoch {epoch}" : $"{home.Home.Name} nowhere";

    private async Task<object> Shown(
        ShownRegion region,
        WorldVisit[] visits,
        WorldOrder[] orders,
        (WorldHome Home, (WorldSite Site, long Epoch)? Now)[] homes
    )
    {
        var (versions, lag, servers) = (
            Task.WhenAll(_world.Homes.Select(home => Behind(region, _shops.Of(home).First()))),
            region.Lag(),
            region.Router.Servers()
        );
        var own = homes.Where(home => home.Now is { } now && now.Site.Place == region.Name).Select(home => home.Home.Name).ToArray();
        var near = visits.Where(visit => visit.Place == region.Name && visit.Failure is null).Select(visit => visit.FirstByte).ToArray();
        var placed = orders.Count(order => own.Contains(order.Home) && order.Accepted is not null);
        var (behind, alive) = (await versions, _world.IsAlive(region.Name) && !_world.Roads.IsCut(region.Name));
        return new
        {
            region.Name,
            Alive = alive,
            Late = behind.Any(each => each > 2),
            Home = own.Length > 0 ? $"home of {string.Join(", ", own)}" : null,
            Figures = new[]
            {
                RegionShow.Figure("router says", (await servers).FirstOrDefault(server => server.Region == region.Name)?.State),
                RegionShow.Figure("changes behind, by home", string.Join(" · ", behind.Select(each => each is { } n ? $"{n}" : "–"))),
                RegionShow.Figure("Kafka lag", await lag is { } messages ? $"{messages:n0} messages" : null),
                RegionShow.Figure("first byte near it, p50 · p99", Times(near)),
                RegionShow.Figure("orders/s at home here", own.Length > 0 ? $"{placed / Window:0.0}" : null),
            },
            Buttons = Buttons(region.Name, own.Length > 0),
        };
    }

    private IEnumerable<ShownButton> Buttons(string region, bool isHome)
    {
        yield return _world.IsAlive(region)
            ? new ShownButton("kill", $"Kill {region}, database too", "kill")
            : new ShownButton("start", $"Bring {region} back", "start");
        yield return _world.Roads.IsCut(region)
            ? new ShownButton("mend", "Connect it again", "start")
            : new ShownButton("cut", "Cut it off (blackhole)", "kill");
        if (_world.HomeIn(region) is { } home && _world.IsAlive(region))
        {
            yield return _world.HasLostDatabase(region)
                ? new ShownButton("start-database", "Bring its database back", "start")
                : new ShownButton("kill-database", "Kill its database", "kill");
            if (isHome)
            {
                yield return new ShownButton("move", $"Move home to {home.Other(region).Place}", "start");
            }
        }
    }

    private static string? Times(double[] near) =>
        near.Length > 0 ? $"{Stats.Median(near):n0} · {Stats.Percentile(near, 0.99):n0} ms" : null;

    private static async Task<long?> Behind(ShownRegion region, WorldShop shop)
    {
        var saved = shop.Price;
        return await shop.On(region.Http) is > 0 and var shown ? Math.Max(0, saved - shown) : null;
    }

    private static Task Done(Action act)
    {
        act();
        return Task.CompletedTask;
    }
}
