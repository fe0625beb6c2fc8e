using Dukaan.Collections;

namespace Dukaan.Catalog;

/// <summary>The products of collections as their seller sees them, hidden ones too.</summary>
public static class CollectionContents
{
    /// <summary>In the collection's order; equals in the shop's.</summary>
    public static ImmutableArray<CollectionEntry> Of(CatalogSnapshot shop, Collection collection)
    {
        var entries = new List<CollectionEntry>();
        if (collection.Rule is { } rule)
        {
            var matcher = new CollectionMatcher(rule, () => new CategoryTree(shop.Categories), shop.AsOf);
            entries.AddRange(shop.Products.Where(matcher.Matches).Select(product => Entry(product, product.Position)));
        }
        else
        {
            var places = shop
                .Items.Where(item => item.CollectionId == collection.Id)
                .ToDictionary(item => item.ProductId, item => item.Position, StringComparer.Ordinal);
            entries.AddRange(
                shop.Products.Where(product => places.ContainsKey(product.Id)).Select(product => Entry(product, places[product.Id]))
            );
        }

        entries.Sort();
        return [.. entries];

        CollectionEntry Entry(Product product, long position) => new(product, Rank(product, collection.Sort), position);
    }

    /// <summary>What a collection's order goes by, higher first; 0 where its products stand as they are arranged.</summary>
    public static long Rank(Product product, CollectionSort sort) =>
        sort switch
        {
            CollectionSort.Price => -product.Price.Amount,
            CollectionSort.PriceDescending => product.Price.Amount,
            CollectionSort.Newest => product.CreatedAt.ToUnixTimeMilliseconds(),
            _ => 0,
        };
}
