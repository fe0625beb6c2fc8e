namespace Dukaan.Stores;

/// <summary>
/// The claim of one name, a slug or a domain of a seller's own, by one store. Key: <see cref="StoreName.Key"/>, so that look-alikes are one
/// name.
/// </summary>
[Alias("store-name")]
public interface IStoreNameGrain : IGrainWithStringKey
{
    /// <summary>
    /// Claims the name for the store; repeating it is harmless. Refused with <c>slug-taken</c> where another store holds it. Of several
    /// regions one keeps names for all, and is asked.
    /// </summary>
    /// <param name="home">The region where the store lives; null: this one.</param>
    Task<Result<Done>> Claim(string slug, string storeId, string? home = null);

    /// <summary>
    /// Told that a store of another region goes by this name: links to it work here also while the region is away that keeps names.
    /// </summary>
    Task Learn(string slug, string storeId, string home);

    /// <summary>Told that a store of another region no longer goes by this name: what this region remembers of it is forgotten.</summary>
    Task Forget(string storeId);

    /// <summary>Gives the name back if the store holds it; else does nothing.</summary>
    Task Release(string storeId);

    /// <summary>Who holds the name, or null.</summary>
    [AlwaysInterleave]
    Task<StoreNameClaim?> Resolve();
}
