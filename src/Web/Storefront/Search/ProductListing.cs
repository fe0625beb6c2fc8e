using System.Buffers;
using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Search;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Storefront.Search;

/// <summary>A list of products: what is searched, what of it is wanted, in which order.</summary>
internal sealed class ProductListing
{
    private readonly ShopIndex _shop;
    private readonly Listed[] _items;
    private string? _plan; // as a cursor has it
    private ShopCollection? _collection; // whose order the list has; its ranks are places in it, negative

    private ProductListing(ShopIndex shop, SearchHits? hits, Listed[] items, int count, Facets facets)
    {
        (_shop, Hits, _items, Count, Facets) = (shop, hits, items, count, facets);
    }

    /// <summary>What the search found, before anything was left out; null: nothing is searched.</summary>
    public SearchHits? Hits { get; }

    /// <summary>How many products there are.</summary>
    public int Count { get; }

    public Facets Facets { get; }

    /// <param name="shop">The shop.</param>
    /// <param name="query">What is searched; empty: all.</param>
    /// <param name="filter">What of it is wanted.</param>
    /// <param name="after">The place of the last product of the part before (<see cref="ListPlace"/>); empty: this is the first.</param>
    /// <param name="first">Without <paramref name="after"/>: how many are needed; what follows cannot be read.</param>
    public static ProductListing Of(ShopIndex shop, string query, ListFilter filter, string after, int first = int.MaxValue)
    {
        var plan = ListPlace.TryRead(after, out var place) && QueryPlanText.TryRead(place.Plan, out var read) ? read : null;
        var hits = query.Length == 0 ? null : shop.Search.Find(query, shop.Wishes, plan);
        var counter = new FacetCounter(shop, filter);
        var all = hits?.Found.Length ?? shop.Products.Length;
        // Most are left out or never shown. Of a large shop they would go to the large object heap with each search.
        var items = ArrayPool<Listed>.Shared.Rent(all);
        var count = 0;
        for (var i = 0; i < all; i++)
        {
            var (order, score, _, variant) = hits?.Found[i] ?? new SearchHit(i, 0);
            if (counter.Take(order))
            {
                items[count++] = new Listed(Rank(shop, order, filter.Sort, score), order, variant);
            }
        }

        var needed = after.Length == 0 ? Math.Min(first, count) : count;
        if (hits is not null || filter.Sort != ListSort.Relevance)
        {
            Quickselect.Sort(items.AsSpan(0, count), needed);
        }

        var kept = items.AsSpan(0, needed).ToArray();
        ArrayPool<Listed>.Shared.Return(items);
        return new ProductListing(shop, hits, kept, count, counter.Count());
    }

    /// <summary>A collection, narrowed and sorted; unless sorted otherwise, in its own order.</summary>
    public static ProductListing Of(ShopIndex shop, ShopCollection collection, ListFilter filter)
    {
        var counter = new FacetCounter(shop, filter);
        var items = new Listed[collection.Products.Length];
        var count = 0;
        for (var i = 0; i < items.Length; i++)
        {
            var order = shop.OrderOf(collection.Products[i]);
            if (counter.Take(order))
            {
                items[count++] = new Listed(filter.Sort == ListSort.Relevance ? -i : Rank(shop, order, filter.Sort, 0), order, -1);
            }
        }

        if (filter.Sort != ListSort.Relevance)
        {
            items.AsSpan(0, count).Sort();
        }

        return new ProductListing(shop, null, items, count, counter.Count())
        {
            _collection = filter.Sort == ListSort.Relevance ? collection : null,
        };
    }

    /// <summary>The products from the one with an index to the one with another, which is not among them.</summary>
    public ImmutableArray<Product> Cut(int start, int end)
    {
        var products = ImmutableArray.CreateBuilder<Product>(Math.Max(0, end - start));
        for (var i = start; i < end; i++)
        {
            products.Add(Product(i));
        }

        return products.MoveToImmutable();
    }

    /// <summary>A product's place in this list, by its index.</summary>
    public ListPlace PlaceOf(int index) =>
        _collection?.PlaceOf((int)-_items[index].Rank) ?? _shop.PlaceOf(Product(index), _items[index].Rank) with { Plan = Plan };

    /// <summary>The variant that was asked for by its number or its values, or null.</summary>
    public Variant? VariantOf(int index, string query)
    {
        var (product, variant) = (Product(index), _items[index].Variant);
        return variant >= 0 && variant < product.Variants.Length ? product.Variants[variant]
            : Hits is null || product.Variants.Length == 0 ? null
            : VariantAsked.Of(product, query, _shop.WordsFor);
    }

    private string Plan => _plan ??= Hits is null ? "" : QueryPlanText.Write(Hits.Plan);

    private Product Product(int index) => _shop.Products[_items[index].Order];

    private static long Rank(ShopIndex shop, int order, ListSort sort, int score) =>
        sort switch
        {
            ListSort.Price => -shop.Columns.Price(order),
            ListSort.PriceDescending => shop.Columns.Price(order),
            ListSort.Newest => shop.Products[order].CreatedAt.ToUnixTimeMilliseconds(),
            ListSort.BestSold => shop.SoldUnits(order),
            ListSort.Rating => shop.Columns.Rating(order),
            _ => SalesLift.Of(score, shop.SoldUnits(order)),
        };

    private readonly record struct Listed(long Rank, int Order, short Variant) : IComparable<Listed>
    {
        public int CompareTo(Listed other) => other.Rank.CompareTo(Rank) is not 0 and var byRank ? byRank : Order.CompareTo(other.Order);
    }
}
