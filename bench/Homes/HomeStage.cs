using Dukaan.Bench.Failover;
using Dukaan.TestKit.Api;
using Dukaan.TestKit.Regions;
using Npgsql;

namespace Dukaan.Bench.Homes;

/// <summary>A home in two places whose database real Patroni runs, another region, and shoppers who come through that.</summary>
internal sealed class HomeStage : IAsyncDisposable
{
    private const int Shops = 4;

    private readonly Etcd _etcd = new();
    private readonly Stack<IAsyncDisposable> _started = [];

    public PatroniCluster Patroni { get; private set; } = null!;

    public HomeLoad Load { get; private set; } = null!;

    public HomePlaces Places { get; private set; } = null!;

    /// <summary>Returns once the shops sell, and the process that stands by is warm.</summary>
    public static async Task<HomeStage> Start()
    {
        var stage = new HomeStage();
        try
        {
            await stage.Build();
            return stage;
        }
        catch
        {
            await stage.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends the load and compares the acknowledged orders with the stored ones.</summary>
    public async Task<HomeAudit> Audit()
    {
        await Load.DisposeAsync();
        await using var source = new NpgsqlDataSourceBuilder(Patroni.Database)
            .BuildMultiHost()
            .WithTargetSession(TargetSessionAttributes.Primary);
        await using var command = source.CreateCommand("SELECT split_part(key, '/', 2) FROM grain_state WHERE kind = 'order'");
        await using var reader = await command.ExecuteReaderAsync();
        var stored = new List<string>();
        while (await reader.ReadAsync())
        {
            stored.Add(reader.GetString(0));
        }

        return new HomeAudit(
            Load.Accepted.Count,
            Load.Accepted.Except(stored).Count(),
            Load.Accepted.Count - Load.Accepted.Distinct().Count(),
            stored.Except(Load.Accepted).Count()
        );
    }

    public async ValueTask DisposeAsync()
    {
        while (_started.TryPop(out var started))
        {
            await started.DisposeAsync();
        }

        await _etcd.DisposeAsync();
    }

    private async Task Build()
    {
        _started.Push(Patroni = await PatroniCluster.Start(_etcd, "bom1", "bom1", "sin1", IWays.Straight, "fra1"));
        var home = await MovingHome.Start(Patroni.Database, Patroni.First.Address, Patroni.Second.Address, HomeTimeline.Logging);
        _started.Push(home);
        using var seller = await SellerClient.SignIn(home.Bom.Url, "+919800000270");
        var shops = new ShopCheckout[Shops];
        for (var i = 0; i < Shops; i++)
        {
            shops[i] = await ShopCheckout.Open(seller, $"Bench home {i}");
        }

        _started.Push(Load = new HomeLoad(home.Fra.Url, shops));
        Places = new HomePlaces(Patroni, home);
        await Load.SellsSince(Load.Now); // fra1 knows the shops
        await Places.IsReady();
    }
}
