using System.Diagnostics;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Storage;
using Dukaan.System.Tests.Crashes;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Xunit.Abstractions;

namespace Dukaan.System.Tests.Clusters;

/// <summary>P1 and P2 where a silo does not end but stands still, and later goes on as if nothing had been.</summary>
[Collection(ClusterCollection.Name)]
public sealed class HungSiloTests(ITestOutputHelper output)
{
    private const int Shoppers = 4;
    private const int Counted = 20;

    [Fact]
    public async Task A_worker_that_stands_still_under_load_is_given_up_and_ends_when_it_wakes()
    {
        await using var cluster = await SiloCluster.Start(SiloRole.Worker, SiloRole.Worker, SiloRole.Web);
        var (hanging, web) = (cluster.Silos[0], cluster.Silos[2]);
        using var seller = await cluster.SignIn(web, "+919800000240");
        // So many that some live on the silo that hangs.
        ShopClient[] shops =
        [
            await seller.OpenShop("Still silk"),
            await seller.OpenShop("Still salt"),
            await seller.OpenShop("Still soap"),
            await seller.OpenShop("Still seeds"),
        ];
        foreach (var shop in shops)
        {
            await shop.Fill(products: 1, categories: 1);
        }

        var scarce = (await shops[0].AddProduct("Last spools", 30_000, stock: Counted)).GetProperty("id").GetString()!;

        using var stop = new CancellationTokenSource();
        var load = new CrashLoad(web, shops, (shops[0], scarce));
        var running = load.Run(Shoppers, stop.Token);
        await load.Acknowledged(20);
        await hanging.Pause();
        var hung = Stopwatch.GetTimestamp();
        await load.EveryShopSells(shops);
        output.WriteLine($"After one stood still every shop sold again within {Stopwatch.GetElapsedTime(hung).TotalSeconds:0.0} s.");
        await Eventually.Holds(async () => (await cluster.Members()).Count == 2, "The silo that stands still should be given up.");

        await hanging.Resume();
        await hanging.Ended();
        await load.EveryShopSells(shops);
        await stop.CancelAsync();
        await running;

        var audit = new CrashAudit(web, cluster.Database, seller, load);
        await audit.EveryAcknowledgedOrderExistsOnce();
        await audit.ARepeatGetsTheFirstAnswer();
        await audit.NumbersAreUnique();
        await audit.NothingWasOversold(shops[0], scarce, Counted);
        await audit.EveryEventWasPublished();
    }
}
