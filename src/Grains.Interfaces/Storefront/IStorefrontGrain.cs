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
    /// <param name="atLeast">The version that the caller has seen: nothing older may be served.</param>
    /// <param name="watcher">Notified of newer versions for the next seconds; null: none.</param>
    Task<Page?> GetPage(PageKey key, long atLeast, IStorefrontWatcher? watcher = null);

    /// <summary>
    /// The version it serves now, after making sure that it is <paramref name="atLeast"/> or newer; 0 where there is no such store.
    /// </summary>
    /// <param name="atLeast">The version that the caller has seen: nothing older may be served.</param>
    /// <param name="watcher">Notified of newer versions for the next seconds; null: none.</param>
    Task<long> Version(long atLeast, IStorefrontWatcher? watcher = null);

    /// <summary>The store and catalog at version <paramref name="atLeast"/> or newer, or null where there is no such store.</summary>
    Task<CatalogSnapshot?> Snapshot(long atLeast);

    /// <summary>
    /// A page that is asked for once, such as a search, of this version or a newer one that it has; null where what it has is older. It is
    /// rendered outside its turn, on all cores of its silo, and not kept.
    /// </summary>
    [AlwaysInterleave]
    Task<Page?> Render(PageKey key, long version);

    /// <summary>
    /// Says that this version is committed. Returns when nobody in this region serves an older version any more: every silo that may serve
    /// without asking has acknowledged it, or its lease has ended. It waits for nothing else, so the caller may be the grain that this one
    /// is waiting for.
    /// </summary>
    [AlwaysInterleave]
    Task Newer(long version);
}
