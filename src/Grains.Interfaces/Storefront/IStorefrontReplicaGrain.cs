namespace Dukaan.Storefront;

/// <summary>
/// This silo's copy of the pages of a store that is being visited here (P5). A stateless worker; key: store id.
/// It asks its <see cref="IStorefrontGrain"/> when it has heard nothing for a second or the caller has a right to a newer version.
/// </summary>
[Alias("storefront-replica")]
public interface IStorefrontReplicaGrain : IGrainWithStringKey
{
    /// <summary>A page at version <paramref name="atLeast"/> or newer, or null where there is no such store.</summary>
    ValueTask<Page?> GetPage(PageKey key, long atLeast);
}
