using Dukaan.Catalog;
using Dukaan.Sellers;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Tests.Clusters;
using Dukaan.Storefront;
using Dukaan.Stores;
using Dukaan.TestKit;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Runtime;

namespace Dukaan.Silo.Tests.Storefront;

/// <summary>P4 in a cluster: whichever silo a stranger's request comes to, its page is current before anybody would have asked.</summary>
[Collection(ClusterCollection.Name)]
public sealed class ClusterNewsTests
{
    private static readonly PageKey Home = new("home");

    [Fact]
    public async Task A_change_reaches_the_replicas_of_every_silo_though_none_of_them_asks()
    {
        await using var silos = await TestSilos.Start();
        var (worker, first, second) = (
            await Join(silos, SiloRole.Worker),
            await Join(silos, SiloRole.Web),
            await Join(silos, SiloRole.Web)
        );
        var (id, product) = await Open(worker.Grains);
        Caller.Set(id, "seller:test");
        IStorefrontReplicasGrain[] replicas =
        [
            .. new[] { worker, first, second }.Select(silo => silo.Grains.GetGrain<IStorefrontReplicasGrain>(LocalPartitions.Of(id))),
        ];
        foreach (var replica in replicas)
        {
            await replica.GetPage(id, Home, 0);
        }

        var version = (await worker.Grains.GetGrain<ICatalogGrain>(id).Edit(new EditProduct(Ids.Token(), product, Title: "Barfi")))
            .OrThrow()
            .Version;

        foreach (var replica in replicas)
        {
            Assert.Equal(version, (await replica.GetPage(id, Home, 0))!.Version);
        }
    }

    // No relay: what arrives was said, and not brought by an event.
    private static Task<TestSilo> Join(TestSilos silos, SiloRole role) =>
        silos.Add(
            role,
            adjust: options => options with { Outbox = options.Outbox with { Relay = false } },
            services: services =>
                services.Configure<StorefrontOptions>(options => options.StorefrontTrust = options.ReplicaTrust = TimeSpan.FromHours(1))
        );

    private static async Task<(string StoreId, string ProductId)> Open(IGrainFactory grains)
    {
        RequestContext.Clear(); // a seller who opens a shop is in none
        var seller = grains.GetGrain<ISellerGrain>(Ids.Token());
        await seller.Register(new Phone("+919812345678"));
        var store = (await seller.OpenStore(new OpenStore(Ids.Token(), $"Shop {Ids.Token()}"))).OrThrow().Profile.StoreId;
        Caller.Set(store, "seller:test");
        return (
            store,
            (await grains.GetGrain<ICatalogGrain>(store).Add(new AddProduct(Ids.Token(), "Ladoo", new Money(15_000, "INR"))))
                .OrThrow()
                .Product.Id
        );
    }
}
