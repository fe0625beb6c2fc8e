using System.Text;
using Dukaan.Web.Access;
using Dukaan.Web.Html;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Serving;

namespace Dukaan.Web.Sharing;

/// <summary>Serves a shop's QR code to show, download and print.</summary>
public static class QrEndpoints
{
    /// <summary>
    /// <c>GET /s/{slug}/qr.png</c> and <c>/s/{slug}/qr.svg</c>: the code of the shop's link. A caller can choose only the shop, so nobody
    /// can generate codes for other addresses in our name.
    /// </summary>
    public static IEndpointRouteBuilder MapQrCodes(this IEndpointRouteBuilder routes)
    {
        var codes = routes.MapGroup("/s/{slug}").AddEndpointFilter<ShopCallerFilter>().ExcludeFromDescription().ForAnyone();
        codes.MapGet("/qr.png", (Shop shop, HttpContext context, ShopPages pages) =>
            Draw(shop, context, pages, link => TypedResults.File(QrPng.Draw(link), "image/png", $"{shop.Slug}-qr.png"))
        );
        codes.MapGet("/qr.svg", (Shop shop, HttpContext context, ShopPages pages) =>
            Draw(shop, context, pages, link => TypedResults.Text(QrSvg.Draw(link, link), "image/svg+xml", Encoding.UTF8))
        );
        return routes;
    }

    private static async Task<IResult> Draw(Shop shop, HttpContext context, ShopPages pages, Func<string, IResult> draw) =>
        await pages.Profile(context, shop) is { } profile ? draw(ShopPaths.Whole(profile, context.PublicUrl())) : Results.NotFound();
}
