using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dukaan.Catalog;
using Dukaan.Search;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Storefront.Search;

/// <summary>A list of products: what is searched, what of it is wanted, in which order.</summary>
internal sealed class ProductListing
{
    private readonly ShopIndex _shop;
    private readonly ImmutableArray<Listed> _items;
    private readonly string _plan;

    private ProductListing(ShopIndex shop, SearchHits? hits, ImmutableArray<Listed> items, Facets facets)
    {
        (_shop, Hits, _items, Facets) = (shop, hits, items, facets);
        _plan = hits is null ? "" : QueryPlanText.Write(hits.Plan);
        Products = [.. items.Select(item => item.Product)];
    }

    /// <summary>What the search found, before anything was left out; null: nothing is searched.</summary>
    public SearchHits? Hits { get; }

    /// <summary>In their order.</summary>
    public ImmutableArray<Product> Products { get; }

    public Facets Facets { get; }

    /// <param name="shop">The shop.</param>
    /// <param name="query">What is searched; empty: all.</param>
    /// <param name="filter">What of it is wanted.</param>
    /// <param name="after">The place of the last product of the part before (<see cref="ListPlace"/>); empty: this is the first.</param>
    /// <param name="first">Without <paramref name="after"/>: how many are needed in their order; what follows may stand in any.</param>
    public static ProductListing Of(ShopIndex shop, string query, ListFilter filter, string after, int first = int.MaxValue)
    {
        var plan = ListPlace.TryRead(after, out var place) && QueryPlanText.TryRead(place.Plan, out var read) ? read : null;
        var hits = query.Length == 0 ? null : shop.Search.Find(query, shop.Wishes, plan);
        var counter = new FacetCounter(shop, filter);
        var items = new List<Listed>();
        if (hits is null)
        {
            for (var i = 0; i < shop.Products.Length; i++)
            {
                Add(shop.Products[i], i, 0, -1);
            }
        }
        else
        {
            foreach (var hit in hits.Found)
            {
                Add(hit.Document.Product, hit.Order, hit.Score, hit.Variant);
            }
        }

        if (hits is not null || filter.Sort != ListSort.Relevance)
        {
            Sort(CollectionsMarshal.AsSpan(items), after.Length == 0 ? first : items.Count);
        }

        return new ProductListing(shop, hits, [.. items], counter.Count());

        void Add(Product product, int order, int score, int variant)
        {
            if (counter.Take(product))
            {
                items.Add(new Listed(product, Rank(product, filter.Sort, score), order, variant));
            }
        }
    }

    /// <summary>A product's place in this list, by its index.</summary>
    public ListPlace PlaceOf(int index) => _shop.PlaceOf(_items[index].Product, _items[index].Rank) with { Plan = _plan };

    /// <summary>The variant that was asked for by its number or its values, or null.</summary>
    public Variant? VariantOf(int index, string query)
    {
        var (product, _, _, variant) = _items[index];
        return variant >= 0 && variant < product.Variants.Length ? product.Variants[variant]
            : Hits is null || product.Variants.Length == 0 ? null
            : VariantAsked.Of(product, query);
    }

    /// <summary>Brings the first so many of a list into their order: by quickselect, since most lists are looked at on one page.</summary>
    private static void Sort(Span<Listed> items, int first)
    {
        var (low, high) = (0, items.Length - 1);
        while (first < items.Length && high - low > 16)
        {
            var (pivot, i, j) = (items[(low + high) >>> 1], low, high);
            while (i <= j)
            {
                for (; items[i].CompareTo(pivot) < 0; i++) { }

                for (; items[j].CompareTo(pivot) > 0; j--) { }

                if (i <= j)
                {
                    (items[i], items[j]) = (items[j], items[i]);
                    i++;
                    j--;
                }
            }

            if (first <= j)
            {
                high = j;
            }
            else if (first >= i)
            {
                low = i;
            }
            else
            {
                break;
            }
        }

        items[..(first < items.Length ? Math.Max(first, high + 1) : items.Length)].Sort();
    }

    private static long Rank(Product product, ListSort sort, int score) =>
        sort switch
        {
            ListSort.Price => -product.Price.Amount,
            ListSort.PriceDescending => product.Price.Amount,
            ListSort.Newest => product.CreatedAt.ToUnixTimeMilliseconds(),
            _ => score,
        };

    private readonly record struct Listed(Product Product, long Rank, int Order, int Variant) : IComparable<Listed>
    {
        public int CompareTo(Listed other) => other.Rank.CompareTo(Rank) is not 0 and var byRank ? byRank : Order.CompareTo(other.Order);
    }
}
