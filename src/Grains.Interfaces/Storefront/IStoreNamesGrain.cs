using Dukaan.Stores;

namespace Dukaan.Storefront;

/// <summary>
/// This silo's copy of the owners of names, so that a page costs no remote call (P5). A stateless worker; key: <see
/// cref="LocalPartitions.Of"/> of the name's key. Its data may be half a second old. An unknown name is looked up each time.
/// </summary>
[Alias("store-names")]
public interface IStoreNamesGrain : IGrainWithStringKey
{
    /// <summary>The claim of a name; null: the name is free.</summary>
    /// <param name="key">The name's <see cref="StoreName.Key"/>.</param>
    [AlwaysInterleave]
    ValueTask<StoreNameClaim?> Find(string key);
}
