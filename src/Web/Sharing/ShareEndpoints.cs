using System.Text.Json;
using Dukaan.Storefront;
using Dukaan.Web.Access;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Pictures;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;

namespace Dukaan.Web.Sharing;

/// <summary>Serves the pictures of products in link previews.</summary>
internal static class ShareEndpoints
{
    /// <summary>The content of a picture is in its address.</summary>
    private const string ForEver = "public, max-age=31536000, immutable";

    public static IServiceCollection AddSharePictures(this IServiceCollection services) => services.AddSingleton<SharePictures>();

    /// <summary>
    /// <c>GET /s/{slug}/share/{hash}/{handle}.jpg</c>. Only the picture that the product's page names now is drawn, so nobody can have
    /// others drawn in our name; a former one leads to it.
    /// </summary>
    public static IEndpointRouteBuilder MapSharePictures(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGroup("/s/{slug}")
            .AddEndpointFilter<ShopCallerFilter>()
            .ExcludeFromDescription()
            .ForAnyone()
            .MapGet("/share/{hash}/{handle}.jpg", Serve);
        return routes;
    }

    private static async Task<IResult> Serve(
        Shop shop,
        string hash,
        string handle,
        HttpContext context,
        ShopPages pages,
        SharePictures pictures
    )
    {
        var page = await pages.Page(context, shop, new PageKey(PageKinds.ShareCard, handle));
        if (
            page is not { Status: StatusCodes.Status200OK }
            || JsonSerializer.Deserialize<ShareCard>(page.Body, ApiJson.Options) is not { } card
        )
        {
            return Results.NotFound();
        }

        if (card.Hash != hash)
        {
            var root = context.OwnDomain() is null ? ShopPaths.Shop(shop.Slug) : "";
            return Results.Redirect($"{root}/share/{card.Hash}/{Uri.EscapeDataString(handle)}.jpg");
        }

        if (await pictures.Find(shop.StoreId, card, context.RequestAborted) is { } picture)
        {
            context.Response.Headers.CacheControl = ForEver;
            return Results.Bytes(picture, "image/jpeg");
        }

        return card.Picture is { } own ? Results.Redirect(PictureUrls.Of(shop.StoreId, own, 1280, PictureFormat.Jpeg)) : Results.NotFound();
    }
}
