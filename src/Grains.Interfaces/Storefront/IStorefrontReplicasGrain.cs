namespace Dukaan.Storefront;

/// <summary>
/// This silo's copy of the pages of stores that are being visited here (P5). A stateless worker; key: <see cref="LocalPartitions.Of"/> of
/// the store's id. It asks a store's <see cref="IStorefrontGrain"/> when its lease has ended, or when the caller has seen a newer version.
/// </summary>
[Alias("storefront-replicas")]
public interface IStorefrontReplicasGrain : IGrainWithStringKey
{
    /// <summary>A page at version <paramref name="atLeast"/> or newer, or null where there is no such store.</summary>
    [AlwaysInterleave]
    ValueTask<Page?> GetPage(string storeId, PageKey key, long atLeast);

    /// <summary>
    /// The version that this silo may serve now without asking, after making sure that it is <paramref name="atLeast"/> or newer; 0 where
    /// there is no such store.
    /// </summary>
    [AlwaysInterleave]
    ValueTask<long> Version(string storeId, long atLeast);
}
