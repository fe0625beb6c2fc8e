using System.Buffers;
using System.Text;

namespace Dukaan.Web.Sharing;

/// <summary>A shop's QR code to show, download and print.</summary>
public static class QrEndpoints
{
    private static readonly SearchValues<char> SlugCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>
    /// <c>GET /s/{slug}/qr.png</c> and <c>/s/{slug}/qr.svg</c>: the code of the shop's link. It encodes nothing a caller can choose but
    /// the shop, so nobody can have codes made for other addresses in our name.
    /// </summary>
    public static IEndpointRouteBuilder MapQrCodes(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/s/{slug}/qr.png", (string slug, HttpRequest request) => IsSlug(slug)
            ? TypedResults.File(QrPng.Draw(LinkOf(request, slug)), "image/png", $"{slug}-qr.png")
            : Results.NotFound()).ExcludeFromDescription();
        routes.MapGet("/s/{slug}/qr.svg", (string slug, HttpRequest request) => IsSlug(slug)
            ? TypedResults.Text(QrSvg.Draw(LinkOf(request, slug), LinkOf(request, slug)), "image/svg+xml", Encoding.UTF8)
            : Results.NotFound()).ExcludeFromDescription();
        return routes;
    }

    private static string LinkOf(HttpRequest request, string slug) => $"{request.Scheme}://{request.Host}/s/{slug}";

    private static bool IsSlug(string slug) => slug.Length is > 0 and <= 64 && !slug.AsSpan().ContainsAnyExcept(SlugCharacters);
}
