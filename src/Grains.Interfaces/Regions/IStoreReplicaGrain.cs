using Dukaan.Catalog;

namespace Dukaan.Regions;

/// <summary>
/// This region's copy of a store that lives in another region, kept in this region's database. Fed by the home's events; what it misses it
/// fetches from there. Key: store id.
/// </summary>
[Alias("store-replica")]
public interface IStoreReplicaGrain : IGrainWithStringKey
{
    /// <summary>
    /// The copy, at version <paramref name="atLeast"/> or newer unless the home is away; null where there is no such store.
    /// </summary>
    /// <exception cref="RegionAwayException">There is no copy yet, and the home cannot be asked.</exception>
    [AlwaysInterleave]
    Task<CatalogSnapshot?> Snapshot(long atLeast);

    /// <summary>The version of <see cref="Snapshot"/>; 0 where there is no such store.</summary>
    /// <inheritdoc cref="Snapshot" path="/exception"/>
    [AlwaysInterleave]
    Task<long> Version(long atLeast);

    /// <summary>Told that the home has this version: fetches what is missing.</summary>
    Task Heal(string home, long version);
}
