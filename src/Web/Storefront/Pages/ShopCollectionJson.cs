using Dukaan.Catalog;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Storefront.Api;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>The shared responses about collections of the shopper's API, rendered once per version like pages.</summary>
internal static class ShopCollectionJson
{
    public static void All(HtmlWriter body, CatalogSnapshot shop, ShopIndex index) =>
        ShopJson.Write(
            body,
            new PageOf<ShopCollectionBody>(
                [.. index.Collections.Select(collection => ShopCollectionBody.Of(shop.Store.StoreId, index.Filled(collection)))],
                null
            )
        );

    /// <summary>False if there is no such visible collection.</summary>
    public static bool One(HtmlWriter body, CatalogSnapshot shop, ShopIndex index, string handle)
    {
        if (index.Collection(handle) is not { } collection)
        {
            return false;
        }

        ShopJson.Write(body, ShopCollectionBody.Of(shop.Store.StoreId, collection));
        return true;
    }

    /// <summary>A part of a collection's products. False if there is no such visible collection.</summary>
    /// <param name="after">The place (<see cref="ListPlace"/>) of the last product of the part before; empty: from the first.</param>
    public static bool Products(HtmlWriter body, CatalogSnapshot shop, ShopIndex index, string handle, string after, int limit)
    {
        if (index.Collection(handle) is not { Products: var products } collection)
        {
            return false;
        }

        var start = ListPlace.TryRead(after, out var place) ? Pager.Behind(products.Length, place, collection.PlaceOf) : 0;
        var end = Math.Min(start + limit, products.Length);
        ShopJson.Write(
            body,
            new PageOf<ShopProductBody>(
                [.. products[start..end].Select(product => ShopJson.Answer(shop, index, product))],
                end < products.Length ? Paging.Write(collection.PlaceOf(end - 1).ToString()) : null
            )
        );
        return true;
    }
}
