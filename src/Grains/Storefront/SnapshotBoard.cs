using System.Collections.Concurrent;
using Dukaan.Catalog;

namespace Dukaan.Storefront;

/// <summary>
/// The snapshots that the storefronts on this silo have, so that a page that is asked for once, a search, is rendered on any thread and not
/// in its storefront's turn. Whether one may still be served, a <see cref="VersionMark"/> says. Thread-safe.
/// </summary>
public sealed class SnapshotBoard
{
    private readonly ConcurrentDictionary<string, Shown> _shown = new(StringComparer.Ordinal);

    /// <summary>The snapshot of a store, or null where its storefront is on another silo or sleeps.</summary>
    public CatalogSnapshot? Find(string storeId) => _shown.GetValueOrDefault(storeId).Shop;

    /// <summary>The bytes of the cached pages of each store that has any.</summary>
    public IEnumerable<KeyValuePair<string, long>> Sizes() =>
        _shown.Where(each => each.Value.Pages.Size > 0).Select(each => KeyValuePair.Create(each.Key, each.Value.Pages.Size));

    public void Put(string storeId, CatalogSnapshot shop, PageCache pages) => _shown[storeId] = new Shown(shop, pages);

    /// <summary>Takes this snapshot away; another that is there by now stays.</summary>
    public void Remove(string storeId, CatalogSnapshot shop, PageCache pages) =>
        _shown.TryRemove(KeyValuePair.Create(storeId, new Shown(shop, pages)));

    private readonly record struct Shown(CatalogSnapshot Shop, PageCache Pages);
}
