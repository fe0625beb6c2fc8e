using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Sellers;
using Dukaan.Silo.Tests.Clusters;
using Dukaan.Storefront;
using Dukaan.Stores;
using Dukaan.TestKit;
using Dukaan.Values;
using Orleans;
using Orleans.Runtime;

namespace Dukaan.Silo.Tests.Storefront;

/// <summary>
/// What a small shop that is visited keeps in memory, so that what was won is not lost without anybody noticing. Not beside other tests,
/// since all share the heap.
/// </summary>
[Collection(ClusterCollection.Name)]
public sealed class ShopMemoryTests
{
    private const int Warm = 100;
    private const int Counted = 500;
    private const int MaxBytes = 20_000;

    [Fact]
    public async Task A_small_shop_that_was_visited_keeps_at_most_20_KB()
    {
        await using var first = await TestSilo.Start();
        var slugs = new List<string>();
        for (var i = 0; i < Warm + Counted; i++)
        {
            slugs.Add(await Open(first.Grains, i));
        }

        await using var silo = await first.Restart(); // nothing is in memory
        await Visit(silo, slugs.Take(Warm));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await Visit(silo, slugs.Skip(Warm));
        var each = (GC.GetTotalMemory(forceFullCollection: true) - before) / Counted;

        Assert.True(
            each <= MaxBytes,
            $"A shop of 8 products whose first page was visited keeps {each:n0} bytes in memory; {MaxBytes:n0} are allowed. What does it "
                + "keep more of: activations, copies of products, forms of pages? See `./dukaan bench memory`."
        );
    }

    private static async Task<string> Open(IGrainFactory grains, int number)
    {
        RequestContext.Clear();
        var seller = grains.GetGrain<ISellerGrain>(Ids.Token());
        await seller.Register(new Phone($"+9198{number:D8}"));
        var store = (await seller.OpenStore(new OpenStore(Ids.Token(), $"Small shop {number}"))).OrThrow();
        Caller.Set(store.Profile.StoreId, "seller:test");
        ImmutableArray<AddProduct> products =
        [
            .. Enumerable
                .Range(0, 8)
                .Select(n => new AddProduct(
                    Ids.Token(),
                    $"Paneer dish number {n}",
                    new Money(10_000 + (n * 50), "INR"),
                    $"Cottage cheese number {n} in a slow-cooked gravy with hand-ground spices, served with onions and lime.",
                    Category: $"Category {n % 2}"
                )),
        ];
        (await grains.GetGrain<ICatalogGrain>(store.Profile.StoreId).AddMany(Ids.Token(), products)).OrThrow();
        return store.Profile.Slug;
    }

    private static IStorefrontReplicasGrain ReplicaOf(TestSilo silo, string storeId) =>
        silo.Grains.GetGrain<IStorefrontReplicasGrain>(LocalPartitions.Of(storeId));

    private static async Task Visit(TestSilo silo, IEnumerable<string> slugs)
    {
        foreach (var slug in slugs)
        {
            RequestContext.Clear();
            var key = Slug.Skeleton(slug);
            var claim = (await silo.Grains.GetGrain<IStoreNamesGrain>(LocalPartitions.Of(key)).Find(key))!;
            Caller.Set(claim.StoreId, Caller.Shopper);
            var page = new PageKey("home", Host: "https://shops.example", Slug: slug);
            Assert.NotNull(await ReplicaOf(silo, claim.StoreId).GetPage(claim.StoreId, page, 0));
        }
    }
}
