namespace Dukaan.Storefront;

/// <summary>
/// This silo's copy of the pages of a store that is being visited here (P5). A stateless worker; key: store id. It asks its <see
/// cref="IStorefrontGrain"/> when its lease has ended, or when the caller has seen a newer version.
/// </summary>
[Alias("storefront-replica")]
public interface IStorefrontReplicaGrain : IGrainWithStringKey
{
    /// <summary>A page at version <paramref name="atLeast"/> or newer, or null where there is no such store.</summary>
    ValueTask<Page?> GetPage(PageKey key, long atLeast);

    /// <summary>
    /// The version that this silo may serve now without asking, after making sure that it is <paramref name="atLeast"/> or newer; 0 where
    /// there is no such store.
    /// </summary>
    ValueTask<long> Version(long atLeast);
}
