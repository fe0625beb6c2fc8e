using System.Security.Cryptography;
using Dukaan.RuntimeSettings;
using Dukaan.Silo.Regions;
using Dukaan.Web.Access;
using Dukaan.Web.Homes;
using Microsoft.Net.Http.Headers;

namespace Dukaan.Web.Pictures;

/// <summary>Serves stored pictures, in every region.</summary>
public static class PictureEndpoints
{
    /// <summary>The <c>Cache-Control</c> of what never changes under its address.</summary>
    internal const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>
    /// <c>GET /pictures/{storeId}/{pictureId}/{width}.{webp|jpg}</c>. A picture never changes under its id, so browsers and caches keep it
    /// for a year without revalidation. Another region gets its hash too. On any host, since regions and CDNs ask by an address of their
    /// own.
    /// </summary>
    public static IEndpointRouteBuilder MapPictures(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet($"{PictureUrls.Root}/{{storeId}}/{{pictureId}}/{{file}}", Serve)
            .ExcludeFromDescription()
            .ForAnyone()
            .ServedAt(Exposure.ShopHosts | Exposure.AnyHost);
        return routes;
    }

    private static async Task<IResult> Serve(
        string storeId,
        string pictureId,
        string file,
        SitePictures pictures,
        IRuntimeSettings settings,
        HttpContext context
    )
    {
        // A shared cache would keep the answer of a picture that is on its way for minutes.
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        if (PictureName.Parse(storeId, pictureId, file) is not { } asked)
        {
            return TypedResults.NotFound();
        }

        var forRegion = context.IsFromRegion();
        var small = !forRegion && asked.Width > PictureRendition.Widths[0] && !settings.Now.Of(storeId).LargePictures;
        var name = small ? asked with { Width = PictureRendition.Widths[0] } : asked;
        var found = forRegion ? await pictures.OpenHere(name, context.RequestAborted) : await pictures.Open(name, context.RequestAborted);
        if (found is not { } content)
        {
            return TypedResults.NotFound();
        }

        if (forRegion)
        {
            headers[ReprDigest.Header] = ReprDigest.Of(await SHA256.HashDataAsync(content, context.RequestAborted));
            content.Position = 0;
        }

        headers.CacheControl = small ? "public, max-age=60" : ForEver;
        headers.XContentTypeOptions = "nosniff";
        // Our pages show it only as a picture; opened directly it may run and load nothing.
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return TypedResults.Stream(content, name.ContentType, entityTag: new EntityTagHeaderValue($"\"{pictureId}-{name.File}\""));
    }
}
