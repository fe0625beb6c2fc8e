using System.Collections.Immutable;
using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Stores;
using Dukaan.Web.Catalog;
using Dukaan.Web.Hours;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Orders;
using Dukaan.Web.Pictures;
using Dukaan.Web.Storefront.Api;
using Dukaan.Web.Storefront.Search;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>The shared responses of the shopper's API, rendered once per version like pages.</summary>
internal static class ShopJson
{
    public static void Profile(HtmlWriter body, StoreProfile store) => Write(body, store);

    public static void Store(HtmlWriter body, CatalogSnapshot shop, ShopIndex index, string host) =>
        Write(
            body,
            new ShopBody(
                Id: shop.Store.StoreId,
                Slug: shop.Store.Slug,
                Name: shop.Store.Name,
                Description: shop.Store.Description,
                Currency: shop.Store.Currency,
                Language: shop.Store.Language,
                Theme: shop.Store.Theme,
                Picture: shop.Store.Picture is { } picture ? PictureBody.Of(shop.Store.StoreId, picture) : null,
                Phone: shop.Store.Phone,
                Open: shop.Store.Open,
                Payments: [.. ShopPayments.Offered(shop.Store).Select(PaymentNames.Of)],
                Url: ShopPaths.Whole(shop.Store, host),
                Version: shop.Version,
                Categories:
                [
                    .. index
                        .Tree.All.Select(category => (Category: category, Whole: index.Whole(category)))
                        .Where(pair => pair.Whole is not null)
                        .Select(pair => new ShopCategoryBody(
                            pair.Category.Id,
                            pair.Category.Handle,
                            pair.Category.Name,
                            pair.Whole!.Products.Length,
                            pair.Category.ParentId
                        )),
                ],
                Address: shop.Store.Address,
                ReturnPolicy: shop.Store.ReturnPolicy,
                Featured: [.. index.Featured.Select(product => product.Handle)],
                Announcement: shop.Store.Announcement,
                Social: shop.Store.Social,
                Pages:
                [
                    .. shop.Store.Pages.Select(page => new ShopPageLinkBody(
                        page.Handle,
                        page.Title,
                        $"{ShopPaths.Whole(shop.Store, host)}{ShopPaths.PagePath(page.Handle)}"
                    )),
                ],
                Hours: HoursBody.Of(shop.Store.Hours),
                TimeZone: shop.Store.TimeZone
            )
        );

    /// <summary>A part of a list of products. Returns how many a search found; null: nothing is searched.</summary>
    /// <param name="query">What is searched; empty: nothing.</param>
    /// <param name="filter">What of the list is wanted.</param>
    /// <param name="after">The place (<see cref="ListPlace"/>) of the last product of the part before; empty: from the first.</param>
    public static int? Products(
        HtmlWriter body,
        CatalogSnapshot shop,
        ShopIndex index,
        string query,
        ListFilter filter,
        string after,
        int limit
    )
    {
        var list = ProductListing.Of(index, query, filter, after, limit + 1);
        ShopProductsJson.Write(body, shop, index, list, after, limit, index.CategoryInsteadOf(query)?.Handle);
        return list.Hits?.Found.Length;
    }

    /// <summary>False if there is no such visible product.</summary>
    public static bool Product(HtmlWriter body, CatalogSnapshot shop, ShopIndex index, string handle)
    {
        if (index.Product(handle) is not { } product)
        {
            return false;
        }

        using var json = new Utf8JsonWriter(body, Writing);
        ShopProductJson.Write(json, shop, index, product);
        return true;
    }

    internal static void Write<T>(HtmlWriter body, T answer)
    {
        using var json = new Utf8JsonWriter(body, Writing);
        JsonSerializer.Serialize(json, answer, ApiJson.Options);
    }

    /// <summary>What is written here is valid JSON, so it is not validated again.</summary>
    internal static readonly JsonWriterOptions Writing = new() { Encoder = ApiJson.Options.Encoder, SkipValidation = true };
}
