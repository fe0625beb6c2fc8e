using Dukaan.RuntimeSettings;
using Dukaan.Web.Access;
using Dukaan.Web.Homes;
using Dukaan.Web.Settings;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Net.Http.Headers;

namespace Dukaan.Web.Pictures;

/// <summary>Serves stored pictures.</summary>
public static class PictureEndpoints
{
    /// <summary>Sets up uploads, their limits, and the store under <c>DUKAAN_DATA</c>.</summary>
    public static IServiceCollection AddPictures(this IServiceCollection services, DukaanOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IPictureStore>(_ => new FilePictureStore(Path.Combine(options.Data, "pictures")));
        services.AddSingleton(site => PictureGate.ForThisMachine(site.GetRequiredService<TimeProvider>()));
        services.AddSingleton<PictureWorkers>();
        services.AddSingleton<PictureUploads>();
        return services;
    }

    /// <summary>
    /// <c>GET /pictures/{storeId}/{pictureId}/{width}.{webp|jpg}</c>. A picture never changes under its id, so browsers and caches keep it
    /// for a year without revalidation.
    /// </summary>
    public static IEndpointRouteBuilder MapPictures(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/pictures/{storeId}/{pictureId}/{file}", Serve)
            .ServedAtHome(HomeBy.Store)
            .ExcludeFromDescription()
            .ForAnyone()
            .ServedAt(Exposure.ShopHosts);
        return routes;
    }

    private static IResult Serve(
        string storeId,
        string pictureId,
        string file,
        IPictureStore pictures,
        IRuntimeSettings settings,
        HttpResponse response
    )
    {
        if (Parse(file) is not var (width, format))
        {
            return TypedResults.NotFound();
        }

        var small = width > PictureRendition.Widths[0] && !settings.Now.Of(storeId).LargePictures;
        width = small ? PictureRendition.Widths[0] : width;
        if (pictures.Open(storeId, pictureId, width, format) is not { } content)
        {
            return TypedResults.NotFound();
        }

        response.Headers.CacheControl = small ? "public, max-age=60" : "public, max-age=31536000, immutable";
        response.Headers.XContentTypeOptions = "nosniff";
        // Our pages show it only as a picture; opened directly it may run and load nothing.
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return TypedResults.Stream(
            content,
            format == PictureFormat.Webp ? "image/webp" : "image/jpeg",
            entityTag: new EntityTagHeaderValue($"\"{pictureId}-{PictureUrls.FileName(width, format)}\"")
        );
    }

    private static (int Width, PictureFormat Format)? Parse(string file)
    {
        foreach (var width in PictureRendition.Widths)
        {
            foreach (var format in (ReadOnlySpan<PictureFormat>)[PictureFormat.Webp, PictureFormat.Jpeg])
            {
                if (file == PictureUrls.FileName(width, format))
                {
                    return (width, format);
                }
            }
        }

        return null;
    }
}
