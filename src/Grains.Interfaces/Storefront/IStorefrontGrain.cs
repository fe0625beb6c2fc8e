using Dukaan.Catalog;

namespace Dukaan.Storefront;

/// <summary>A region's read model of one store: the store and its catalog at one version, and the pages rendered from it. Key: store id.</summary>
[Alias("storefront")]
public interface IStorefrontGrain : ITenantGrain
{
    /// <summary>A page at version <paramref name="atLeast"/> or newer (P4), or null where there is no such store.</summary>
    Task<Page?> GetPage(PageKey key, long atLeast);

    /// <summary>The version it serves now, after making sure that it is <paramref name="atLeast"/> or newer; 0 where there is no such store.</summary>
    Task<long> Version(long atLeast);

    /// <summary>The store and catalog at version <paramref name="atLeast"/> or newer, or null where there is no such store.</summary>
    Task<CatalogSnapshot?> Snapshot(long atLeast);
}
