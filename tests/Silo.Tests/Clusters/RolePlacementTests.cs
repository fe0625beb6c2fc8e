using Dukaan.Silo.Clustering;
using Dukaan.Storefront;
using Dukaan.Stores;
using Dukaan.TestKit;

namespace Dukaan.Silo.Tests.Clusters;

/// <summary>Which silo grains go to: by the silos' roles, and a store's all to one.</summary>
[Collection(ClusterCollection.Name)]
public sealed class RolePlacementTests
{
    private static readonly PageKey Home = new("home");

    [Fact]
    public async Task What_writes_lives_in_a_worker_and_pages_where_they_are_asked_for()
    {
        await using var silos = await TestSilos.Start();
        var (worker, web) = (await silos.Add(SiloRole.Worker), await silos.Add(SiloRole.Web));
        var shop = await ClusterShop.Open(web);

        Assert.NotNull(await web.Grains.GetGrain<IStorefrontReplicasGrain>(LocalPartitions.Of(shop.Id)).GetPage(shop.Id, Home, 0));

        var (writers, replicas) = (await silos.KindsIn(worker), await silos.KindsIn(web));
        Assert.Contains("catalog", writers);
        Assert.DoesNotContain("storefrontreplicas", writers);
        Assert.Contains("storefrontreplicas", replicas);
        Assert.DoesNotContain("catalog", replicas);
    }

    [Fact]
    public async Task A_stores_grains_live_together_and_stores_are_spread()
    {
        await using var silos = await TestSilos.Start();
        TestSilo[] workers = [await silos.Add(SiloRole.Worker), await silos.Add(SiloRole.Worker)];
        var homes = new HashSet<TestSilo>();
        for (var n = 0; n < 12; n++)
        {
            var shop = await ClusterShop.Open(workers[n % 2]);
            var home = await silos.HomeOf(shop.Catalog(workers[0]));
            Assert.NotNull(home);
            Assert.Same(home, await silos.HomeOf(workers[0].Grains.GetGrain<IStoreGrain>(shop.Id)));
            homes.Add(home);
        }

        Assert.Equal(2, homes.Count);
    }

    [Fact]
    public async Task A_worker_that_is_lost_is_missed_by_nobody_and_with_none_the_web_silos_write()
    {
        await using var silos = await TestSilos.Start();
        var web = await silos.Add(SiloRole.Web);
        TestSilo[] workers = [await silos.Add(SiloRole.Worker), await silos.Add(SiloRole.Worker)];
        var shop = await ClusterShop.Open(web);
        var first = await silos.HomeOf(shop.Catalog(web));
        Assert.Contains(first, workers);

        await silos.Kill(first!);
        await shop.Rename(web, "Barfi");
        Assert.Same(workers.Single(worker => worker != first), await silos.HomeOf(shop.Catalog(web)));

        await silos.Kill(workers.Single(worker => worker != first));
        await shop.Rename(web, "Halwa");
        Assert.Same(web, await silos.HomeOf(shop.Catalog(web)));
        Assert.Equal(["Halwa"], (await shop.Catalog(web).Snapshot())!.Products.Select(product => product.Title));
    }
}
