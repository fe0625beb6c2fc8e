using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Collections;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>A collection and its visible products in their order, at one version of the catalog.</summary>
internal sealed class ShopCollection
{
    private readonly Func<int, ListPlace> _place;

    private ShopCollection(Collection collection, ImmutableArray<Product> products, Func<int, ListPlace> place) =>
        (Collection, Products, _place) = (collection, products, place);

    public Collection Collection { get; }

    public ImmutableArray<Product> Products { get; }

    /// <summary>A product's place in this list, by its index.</summary>
    public ListPlace PlaceOf(int index) => _place(index);

    public static ShopCollection Of(ShopIndex shop, CatalogSnapshot catalog, Collection collection)
    {
        if (collection.Rule is { } rule)
        {
            var matcher = new CollectionMatcher(rule, () => shop.Tree, catalog.AsOf);
            return Sorted(shop, collection, shop.Products.Where(matcher.Matches));
        }

        var places = catalog
            .Items.Where(item => item.CollectionId == collection.Id)
            .ToDictionary(item => item.ProductId, item => item.Position, StringComparer.Ordinal);
        var listed = shop.Products.Where(product => places.ContainsKey(product.Id));
        if (collection.Sort != CollectionSort.Arranged)
        {
            return Sorted(shop, collection, listed);
        }

        ImmutableArray<Product> products =
        [
            .. listed.OrderBy(product => places[product.Id]).ThenBy(product => product.Id, StringComparer.Ordinal),
        ];
        return new ShopCollection(collection, products, i => new ListPlace(0, 0, "", places[products[i].Id], products[i].Id));
    }

    /// <param name="shop">The shop.</param>
    /// <param name="collection">Its order counts.</param>
    /// <param name="listed">In the shop's order, in which equals stay.</param>
    private static ShopCollection Sorted(ShopIndex shop, Collection collection, IEnumerable<Product> listed)
    {
        var sort = collection.Sort;
        ImmutableArray<Product> products =
            sort == CollectionSort.Arranged
                ? [.. listed]
                : [.. listed.OrderByDescending(product => CollectionContents.Rank(product, sort))];
        return new ShopCollection(collection, products, i => shop.PlaceOf(products[i], CollectionContents.Rank(products[i], sort)));
    }
}
