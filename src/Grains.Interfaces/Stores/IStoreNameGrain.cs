namespace Dukaan.Stores;

/// <summary>
/// The claim of one name, a slug or a custom domain, by one store. Key: <see cref="StoreName.Key"/>, so that look-alikes are one name.
/// </summary>
[Alias("store-name")]
public interface IStoreNameGrain : IGrainWithStringKey
{
    /// <summary>
    /// Claims the name for the store. Idempotent. Refused with <c>slug-taken</c> if another store has it. Of several regions one keeps the
    /// names of all; the others ask it.
    /// </summary>
    /// <param name="home">The home region of the store; null: this one.</param>
    Task<Result<Done>> Claim(string slug, string storeId, string? home = null);

    /// <summary>
    /// Says that a store of another region has this name, so that links to it work here while the region that keeps names is down.
    /// </summary>
    Task Learn(string slug, string storeId, string home);

    /// <summary>Says that a store of another region no longer has this name; this region forgets it.</summary>
    Task Forget(string storeId);

    /// <summary>Releases the name if the store has it; else does nothing.</summary>
    Task Release(string storeId);

    /// <summary>The owner of the name, or null.</summary>
    [AlwaysInterleave]
    Task<StoreNameClaim?> Resolve();
}
