namespace Dukaan.Stores;

/// <summary>The claim of one name by one store. Key: the <see cref="Slug.Skeleton"/> of the slug, so that look-alikes are one name.</summary>
[Alias("store-name")]
public interface IStoreNameGrain : IGrainWithStringKey
{
    /// <summary>Claims the name for the store; repeating it is harmless. Refused with <c>slug-taken</c> where another store holds it.</summary>
    Task<Outcome<Done>> Claim(string slug, string storeId);

    /// <summary>Gives the name back if the store holds it; else does nothing.</summary>
    Task Release(string storeId);

    /// <summary>Who holds the name, or null.</summary>
    [AlwaysInterleave]
    Task<StoreNameClaim?> Resolve();
}
