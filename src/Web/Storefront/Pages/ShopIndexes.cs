using System.Runtime.CompilerServices;
using Dukaan.Catalog;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// What is kept beside snapshots: worked out when it is first needed, forgotten with its snapshot, or earlier if the shop is small. The
/// index of a version begins with that of the one before, if anybody looked at it. Thread-safe.
/// </summary>
internal sealed class ShopIndexes
{
    private readonly ConditionalWeakTable<CatalogSnapshot, Entry> _entries = [];

    public ShopIndex Of(CatalogSnapshot shop) => _entries.GetValue(shop, static shop => new Entry(shop, null)).Index;

    /// <summary>The shop as it is read in one of its other languages.</summary>
    public (CatalogSnapshot Shop, ShopIndex Index) In(CatalogSnapshot shop, string language) =>
        _entries.GetValue(shop, static shop => new Entry(shop, null)).In(language);

    /// <summary>A change made one of the other.</summary>
    public void Follow(CatalogSnapshot before, CatalogSnapshot after)
    {
        if (_entries.TryGetValue(before, out var known))
        {
            _entries.TryAdd(after, new Entry(after, known.Any));
        }
    }

    private sealed class Entry(CatalogSnapshot shop, ShopIndex? before)
    {
        /// <summary>Of products: the index of a shop with no more is made again in less time than a page is rendered.</summary>
        private const int Small = 100;

        private ShopIndex? _before = before;
        private volatile ShopIndex? _kept;
        private Dictionary<string, Entry>? _translated;
        private ShopIndex? _main;
        private WeakReference<ShopIndex>? _small; // ten thousand small shops would keep ten thousand indexes that nobody looks at again

        public ShopIndex Index
        {
            get
            {
                if (_kept is { } kept)
                {
                    return kept;
                }

                lock (this)
                {
                    return _kept ?? Recent ?? Make();
                }
            }
        }

        /// <summary>The shop and its index in a language; where nothing is said in it, the index is the same.</summary>
        public (CatalogSnapshot Shop, ShopIndex Index) In(string language)
        {
            var main = Index;
            lock (this)
            {
                _translated ??= [];
                if (!_translated.TryGetValue(language, out var entry))
                {
                    _translated[language] = entry = new Entry(TranslatedShop.In(shop, language), null);
                }

                return (entry.Shop, TranslatedShop.HasTexts(shop, language) ? entry.Of(main) : main);
            }
        }

        private CatalogSnapshot Shop => shop;

        /// <summary>The index of a translated shop, which searches as its main one does.</summary>
        private ShopIndex Of(ShopIndex main)
        {
            lock (this)
            {
                (_kept, _small) = ReferenceEquals(_main, main) ? (_kept, _small) : (null, null);
                _main = main;
                return _kept ?? Recent ?? Make();
            }
        }

        /// <summary>Its own index, or the one it would begin with; null: nothing was rendered lately.</summary>
        public ShopIndex? Any
        {
            get
            {
                lock (this)
                {
                    return _kept ?? Recent ?? _before;
                }
            }
        }

        private ShopIndex? Recent => _small is { } small && small.TryGetTarget(out var index) ? index : null;

        private ShopIndex Make()
        {
            var index = new ShopIndex(shop, _before, _main);
            _before = null; // what is not shared with it is free
            if (shop.Products.Length > Small)
            {
                _kept = index;
            }
            else
            {
                _small = new WeakReference<ShopIndex>(index);
            }

            return index;
        }
    }
}
