using System.Collections.Concurrent;
using Dukaan.Catalog;

namespace Dukaan.Storefront;

/// <summary>
/// The snapshots that the storefronts on this silo have, so that a page that is asked for once, a search, is rendered on any thread and not
/// in its storefront's turn. Whether one may still be served, a <see cref="VersionMark"/> says. Thread-safe.
/// </summary>
public sealed class SnapshotBoard
{
    private readonly ConcurrentDictionary<string, CatalogSnapshot> _snapshots = new(StringComparer.Ordinal);

    /// <summary>The snapshot of a store, or null where its storefront is on another silo or sleeps.</summary>
    public CatalogSnapshot? Find(string storeId) => _snapshots.GetValueOrDefault(storeId);

    public void Put(string storeId, CatalogSnapshot shop) => _snapshots[storeId] = shop;

    /// <summary>Takes this snapshot away; another that is there by now stays.</summary>
    public void Remove(string storeId, CatalogSnapshot shop) =>
        _snapshots.TryRemove(new KeyValuePair<string, CatalogSnapshot>(storeId, shop));
}
