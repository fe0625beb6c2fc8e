using Dukaan.Catalog;
using Dukaan.Items;

namespace Dukaan.Regions;

/// <summary>
/// This region's copy of a store whose home is another region, saved in this region's database. The home's events feed it; what it misses
/// it fetches from there. Key: store id.
/// </summary>
[Alias("store-replica")]
public interface IStoreReplicaGrain : IGrainWithStringKey
{
    /// <summary>
    /// The copy, at version <paramref name="atLeast"/> or newer unless the home is away; null where there is no such store.
    /// </summary>
    /// <exception cref="RegionAwayException">There is no copy yet, and the home cannot be reached.</exception>
    [AlwaysInterleave]
    Task<CatalogSnapshot?> Snapshot(long atLeast);

    /// <summary>The version of <see cref="Snapshot"/>; 0 if there is no such store.</summary>
    /// <inheritdoc cref="Snapshot" path="/exception"/>
    [AlwaysInterleave]
    Task<long> Version(long atLeast);

    /// <summary>Prices lines by the copy, as <see cref="ICatalogGrain.Quote"/> does. The home decides whether a price holds.</summary>
    /// <inheritdoc cref="Snapshot" path="/exception"/>
    [AlwaysInterleave]
    Task<Result<Quote>> Quote(ImmutableArray<QuoteLine> lines);

    /// <summary>A product of the copy, hidden ones too; null: there is no such product.</summary>
    /// <inheritdoc cref="Snapshot" path="/exception"/>
    [AlwaysInterleave]
    Task<ProductChange?> Product(string productId);

    /// <summary>Says that the home has this version; missing changes are fetched.</summary>
    Task Heal(string home, long version);
}
