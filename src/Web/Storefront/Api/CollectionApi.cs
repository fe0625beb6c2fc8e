using Dukaan.Storefront;
using Dukaan.Web.Homes;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Dukaan.Web.Storefront.WaitingRooms;

namespace Dukaan.Web.Storefront.Api;

/// <summary>A shop's collections, for shoppers' programs.</summary>
internal static class CollectionApi
{
    public static void MapShopCollections(this IEndpointRouteBuilder api)
    {
        api.MapGet("/collections", (Shop shop, HttpContext context, ShopPages pages) =>
                ShopperApi.Shared(context, pages, shop, new PageKey(PageKinds.JsonCollections), "shop")
            )
            .WithName("ListShopCollections")
            .BehindWaitingRoom()
            .WithSummary("The shop's collections in their order.")
            .Produces<PageOf<ShopCollectionBody>>()
            .ProducesProblems(403, 404)
            .ReadsSeenVersion()
            .Reads(ProductsQuery.Language);
        api.MapGet("/collections/{handle}", (Shop shop, string handle, HttpContext context, ShopPages pages) =>
                ShopperApi.Shared(context, pages, shop, new PageKey(PageKinds.JsonCollection, ShopperApi.Short(handle)), "collection")
            )
            .WithName("GetShopCollection")
            .BehindWaitingRoom()
            .WithSummary("A collection.")
            .Produces<ShopCollectionBody>()
            .ProducesProblems(403, 404)
            .ReadsSeenVersion()
            .Reads(ProductsQuery.Language);
        api.MapGet("/collections/{handle}/products", Products)
            .WithName("ListShopCollectionProducts")
            .BehindWaitingRoom()
            .WithSummary("The products of a collection: all, or narrowed, in its order or sorted.")
            .Produces<ShopProductsBody>()
            .ProducesProblems(403, 404, 422)
            .ReadsSeenVersion()
            .Reads(ProductsQuery.OfCollections);
    }

    private static Task<IResult> Products(Shop shop, string handle, Paging paging, HttpContext context, ShopPages pages)
    {
        ListPlace place = default;
        if (paging.After is { } after && !ListPlace.TryRead(after, out place))
        {
            throw Paging.Broken();
        }

        var key = new PageKey(
            PageKinds.JsonCollectionProducts,
            ShopperApi.Short(handle),
            ProductsQuery.Filter(context.Request.Query, ofCollection: true).ToString(),
            Size: paging.Limit,
            After: paging.After is null ? "" : place.ToString()
        );
        return ShopperApi.Shared(context, pages, shop, key, "collection");
    }
}
