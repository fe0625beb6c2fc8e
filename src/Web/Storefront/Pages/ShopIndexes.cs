using System.Runtime.CompilerServices;
using Dukaan.Catalog;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// What is kept beside snapshots: worked out when it is first needed, forgotten with its snapshot. The index of a version begins with that
/// of the one before, if anybody looked at it. Thread-safe.
/// </summary>
internal sealed class ShopIndexes
{
    private readonly ConditionalWeakTable<CatalogSnapshot, Entry> _entries = [];

    public ShopIndex Of(CatalogSnapshot shop) => _entries.GetValue(shop, static shop => new Entry(shop, null)).Index;

    /// <summary>A change made one of the other.</summary>
    public void Follow(CatalogSnapshot before, CatalogSnapshot after)
    {
        if (_entries.TryGetValue(before, out var known))
        {
            _entries.TryAdd(after, new Entry(after, known.Any));
        }
    }

    private sealed class Entry
    {
        private readonly Lazy<ShopIndex> _index;
        private ShopIndex? _before;

        public Entry(CatalogSnapshot shop, ShopIndex? before)
        {
            _before = before;
            _index = new Lazy<ShopIndex>(() => new ShopIndex(shop, _before));
        }

        public ShopIndex Index
        {
            get
            {
                var index = _index.Value;
                _before = null; // what is not shared with it is free
                return index;
            }
        }

        /// <summary>Its own index, or the one it would begin with; null: nothing was rendered.</summary>
        public ShopIndex? Any
        {
            get
            {
                var before = _before; // first, since it is let go of when there is an own one
                return _index.IsValueCreated ? _index.Value : before;
            }
        }
    }
}
