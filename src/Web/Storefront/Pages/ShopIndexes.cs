using System.Runtime.CompilerServices;
using Dukaan.Catalog;
using Dukaan.Search;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// What is kept beside snapshots: worked out when it is first needed, forgotten with its snapshot. The search of a version begins with the
/// search of the one before, if anybody searched there. Thread-safe.
/// </summary>
internal sealed class ShopIndexes
{
    private readonly ConditionalWeakTable<CatalogSnapshot, Entry> _entries = [];

    public ShopIndex Of(CatalogSnapshot shop) => _entries.GetValue(shop, static shop => new Entry(shop, null)).Index;

    /// <summary>A change made one of the other.</summary>
    public void Follow(CatalogSnapshot before, CatalogSnapshot after)
    {
        if (_entries.TryGetValue(before, out var known) && known.Search is { } search)
        {
            _entries.TryAdd(after, new Entry(after, search));
        }
    }

    private sealed class Entry(CatalogSnapshot shop, SearchIndex? before)
    {
        private readonly Lazy<ShopIndex> _index = new(() => new ShopIndex(shop, before));

        public ShopIndex Index => _index.Value;

        /// <summary>The newest search that there is: its own, or the one it would begin with.</summary>
        public SearchIndex? Search => (_index.IsValueCreated ? _index.Value.MadeSearch : null) ?? before;
    }
}
