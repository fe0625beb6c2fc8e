using System.Collections.Immutable;
using Orleans;
using Orleans.Services;

namespace Dukaan.Silo.Usage;

/// <summary>Tells the other silos of the cluster what shops use of this one.</summary>
[Alias("shop-usage")]
internal interface IShopUsageService : IGrainService
{
    /// <summary>The shops that are first on this silo by any of the measures.</summary>
    /// <param name="most">How many by each.</param>
    [Alias("Top")]
    Task<ImmutableArray<ShopUse>> Top(int most);
}
