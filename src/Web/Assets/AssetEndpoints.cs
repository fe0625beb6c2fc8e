using Dukaan.Web.Access;

namespace Dukaan.Web.Assets;

/// <summary>Serves the site's own files under <c>/assets/</c>.</summary>
public static class AssetEndpoints
{
    /// <summary>For what has a fingerprint of its content in its address.</summary>
    internal const string Forever = "public, max-age=31536000, immutable";

    public static IEndpointRouteBuilder MapAssets(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assets/{file}", Serve).ExcludeFromDescription().ForAnyone().ServedAt(Exposure.ShopHosts);
        routes
            .MapGet("/favicon.ico", context => Send(context, Asset.Named("icon.svg")!, "public, max-age=86400"))
            .ExcludeFromDescription()
            .ForAnyone();
        return routes;
    }

    private static Task Serve(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (Asset.At(path) is { } asset)
        {
            return Send(context, asset, Forever);
        }

        // A page of another release requests another fingerprint. The present file is better than none.
        if (Asset.Named(Asset.NameOf(Path.GetFileName(path))) is { } current)
        {
            return Send(context, current, "no-cache");
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>Sends a file in the encoding that the client takes.</summary>
    internal static Task Send(HttpContext context, AssetFile asset, string cacheControl) =>
        BodySender.Send(
            context,
            StatusCodes.Status200OK,
            asset.ContentType,
            asset.ETag,
            cacheControl,
            asset.Body,
            asset.Brotli,
            asset.Gzip
        );
}
