using System.Text;
using Dukaan.Stores;

namespace Dukaan.Web.Sharing;

/// <summary>A shop's QR code to show, download and print.</summary>
public static class QrEndpoints
{
    /// <summary>
    /// <c>GET /s/{slug}/qr.png</c> and <c>/s/{slug}/qr.svg</c>: the code of the shop's link. It encodes nothing a caller can choose but
    /// the shop, so nobody can have codes made for other addresses in our name.
    /// </summary>
    public static IEndpointRouteBuilder MapQrCodes(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/s/{slug}/qr.png", (string slug, HttpRequest request, DukaanOptions options) => Slug.Check(slug) is null
            ? TypedResults.File(QrPng.Draw(LinkOf(options, request, slug)), "image/png", $"{slug}-qr.png")
            : Results.NotFound()).ExcludeFromDescription();
        routes.MapGet("/s/{slug}/qr.svg", (string slug, HttpRequest request, DukaanOptions options) => Slug.Check(slug) is null
            ? TypedResults.Text(QrSvg.Draw(LinkOf(options, request, slug), LinkOf(options, request, slug)), "image/svg+xml", Encoding.UTF8)
            : Results.NotFound()).ExcludeFromDescription();
        return routes;
    }

    private static string LinkOf(DukaanOptions options, HttpRequest request, string slug) =>
        $"{options.PublicUrl ?? $"{request.Scheme}://{request.Host}"}/s/{slug}";
}
