using System.Diagnostics;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Storage;
using Dukaan.System.Tests.Crashes;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Xunit.Abstractions;

namespace Dukaan.System.Tests.Clusters;

/// <summary>P1 and P2 in a cluster: silos that hold the grains are killed under load, one after the other.</summary>
[Collection(ClusterCollection.Name)]
public sealed class KilledSiloTests(ITestOutputHelper output)
{
    private const int Shoppers = 8;
    private const int Counted = 40;

    [Fact]
    public async Task A_worker_killed_under_load_loses_nothing_acknowledged_and_its_grains_answer_elsewhere()
    {
        await using var cluster = await SiloCluster.Start(SiloRole.Worker, SiloRole.Worker, SiloRole.Web);
        var (workers, web) = (cluster.Silos.Take(2).ToArray(), cluster.Silos[2]);
        using var seller = await cluster.SignIn(web, "+919800000210");
        ShopClient[] shops = [await seller.OpenShop("Cluster cloth"), await seller.OpenShop("Cluster clay")];
        foreach (var shop in shops)
        {
            await shop.Fill(products: 2, categories: 1);
        }

        var scarce = (await shops[0].AddProduct("Last sarees", 50_000, stock: Counted)).GetProperty("id").GetString()!;

        using var stop = new CancellationTokenSource();
        var load = new CrashLoad(web, shops, (shops[0], scarce));
        var running = load.Run(Shoppers, stop.Token);
        foreach (var worker in workers)
        {
            await load.Acknowledged(40);
            await worker.Kill();
            var killed = Stopwatch.GetTimestamp();
            await load.EveryShopSells(shops);
            output.WriteLine($"After the kill every shop sold again within {Stopwatch.GetElapsedTime(killed).TotalSeconds:0.0} s.");
            await Eventually.Holds(
                async () => (await cluster.Members()).Count == 2,
                "The cluster should note that a killed worker is dead: look at what the others vote in its membership table."
            );
            await worker.StartAgain();
        }

        await stop.CancelAsync();
        await running;

        output.WriteLine($"{load.Orders.Count} orders, {load.SoldOut} refusals for want of stock.");
        var audit = new CrashAudit(web, cluster.Database, seller, load);
        await audit.EveryAcknowledgedOrderExistsOnce();
        await audit.ARepeatGetsTheFirstAnswer();
        await audit.NumbersAreUnique();
        await audit.TheOrderBookHasEveryOrder(shops);
        await audit.TheShopShowsTheLastAcknowledgedPrices(shops);
        await audit.NothingWasOversold(shops[0], scarce, Counted);
        await audit.EveryEventWasPublished();
    }
}
