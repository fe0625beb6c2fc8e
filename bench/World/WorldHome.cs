using Dukaan.Bench.Homes;
using Dukaan.Bench.Marketplace;
using Dukaan.Silo.Regions;
using Npgsql;

namespace Dukaan.Bench.World;

/// <summary>A group of shops: its database with a member in two places, a process beside each, and its payment gateway.</summary>
internal sealed class WorldHome(string name, PatroniCluster database, MarketGateway gateway, WorldSite first, WorldSite second)
    : IAsyncDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(2) };

    public string Name => name;

    public PatroniCluster Database => database;

    public MarketGateway Gateway => gateway;

    /// <summary>The process where it is at first, and the other.</summary>
    public WorldSite[] Sites { get; } = [first, second];

    public WorldSite In(string place) => Sites.Single(site => site.Place == place);

    public WorldSite Other(string place) => Sites.Single(site => site.Place != place);

    /// <summary>The process that serves it now, with the epoch; null: none.</summary>
    public async Task<(WorldSite Site, long Epoch)?> Now()
    {
        var asked = await Task.WhenAll(Sites.Select(async site => (Site: site, Epoch: await Epoch(site))));
        var found = asked.OrderByDescending(each => each.Epoch).First();
        return found.Epoch < 0 ? null : found;
    }

    /// <summary>Connections to its primary, wherever that is.</summary>
    public NpgsqlDataSource Open() =>
        new NpgsqlDataSourceBuilder(database.Database).BuildMultiHost().WithTargetSession(TargetSessionAttributes.Primary);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Task.WhenAll(Sites.Select(site => site.Process?.DisposeAsync().AsTask() ?? Task.CompletedTask));
        await database.DisposeAsync();
        await gateway.DisposeAsync();
    }

    private async Task<long> Epoch(WorldSite site)
    {
        try
        {
            using var answer = await _http.GetAsync(new Uri(site.Url, "/readyz"));
            return answer.IsSuccessStatusCode && answer.Headers.TryGetValues(RegionPlaces.Epoch, out var epoch)
                ? long.Parse(epoch.First())
                : -1;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return -1;
        }
    }
}
