using Dukaan.Catalog;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Storefront.Api;
using Dukaan.Web.Storefront.Search;

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
    /// <param name="filter">What of it is wanted, in which order.</param>
    /// <param name="after">The place (<see cref="ListPlace"/>) of the last product of the part before; empty: from the first.</param>
    public static bool Products(
        HtmlWriter body,
        CatalogSnapshot shop,
        ShopIndex index,
        string handle,
        ListFilter filter,
        string after,
        int limit
    )
    {
        if (index.Collection(handle) is not { } collection)
        {
            return false;
        }

        var list = ProductListing.Of(index, collection, filter);
        ShopProductsJson.Write(body, shop, index, list, after, limit);
        return true;
    }
}
