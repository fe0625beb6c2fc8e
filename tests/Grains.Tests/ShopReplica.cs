using Dukaan.Storefront;

namespace Dukaan.Grains.Tests;

/// <summary>The silo's copy of a shop's pages.</summary>
public readonly record struct ShopReplica(IStorefrontReplicasGrain Grain, string StoreId)
{
    public Task<Page?> GetPage(PageKey key, long atLeast) => Grain.GetPage(StoreId, key, atLeast).AsTask();

    public Task<long> Version(long atLeast) => Grain.Version(StoreId, atLeast).AsTask();
}
