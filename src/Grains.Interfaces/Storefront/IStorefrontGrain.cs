using Dukaan.Catalog;
using Orleans.Concurrency;

namespace Dukaan.Storefront;

/// <summary>
/// A region's read model of one store: the store and its catalog at one version, and the pages rendered from it. Key: store id.
/// </summary>
[Alias("storefront")]
public interface IStorefrontGrain : ITenantGrain
{
    /// <summary>A page at version <paramref name="atLeast"/> or newer (P4), or null where there is no such store.</summary>
    /// <param name="key">Which page.</param>
    /// <param name="atLeast">The version that the caller has a right to see.</param>
    /// <param name="watcher">Is told of newer versions for some seconds from now; null: nobody.</param>
    Task<Page?> GetPage(PageKey key, long atLeast, IStorefrontWatcher? watcher = null);

    /// <summary>
    /// The version it serves now, after making sure that it is <paramref name="atLeast"/> or newer; 0 where there is no such store.
    /// </summary>
    /// <param name="atLeast">The version that the caller has a right to see.</param>
    /// <param name="watcher">Is told of newer versions for some seconds from now; null: nobody.</param>
    Task<long> Version(long atLeast, IStorefrontWatcher? watcher = null);

    /// <summary>The store and catalog at version <paramref name="atLeast"/> or newer, or null where there is no such store.</summary>
    Task<CatalogSnapshot?> Snapshot(long atLeast);

    /// <summary>
    /// Told by what it reads from that there is this version. Returns when nobody in this region serves an older one any more: every silo
    /// that may serve without asking has answered, or has lost that right. It waits for nothing else, so whoever tells it may be the one
    /// that it is asking.
    /// </summary>
    [AlwaysInterleave]
    Task Newer(long version);
}
