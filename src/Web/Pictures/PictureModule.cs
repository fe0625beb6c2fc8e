using Dukaan.Silo.Regions;
using Dukaan.Web.Settings;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Dukaan.Web.Pictures;

/// <summary>Sets up uploads, their limits, and where pictures are.</summary>
public static class PictureModule
{
    public static IServiceCollection AddPictures(this IServiceCollection services, DukaanOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddMetrics();
        services.AddSingleton<PictureMeter>();
        services.AddSingleton(_ => Files(options));
        if (Store(options) is { } store)
        {
            services.AddSingleton(store);
        }

        services.AddSingleton(site => new Lazy<PictureCache>(() =>
            new PictureCache(
                options.PictureCache ?? Path.Combine(options.Data, "picture-cache"),
                options.PictureCacheBytes,
                site.GetRequiredService<PictureMeter>()
            )
        ));
        services.AddSingleton(site => new SitePictures(
            site.GetRequiredService<FilePictureStore>(),
            site.GetService<S3PictureStore>(),
            [.. Origins(site, options)],
            site.GetRequiredService<Lazy<PictureCache>>(),
            site.GetRequiredService<PictureMeter>(),
            site.GetRequiredService<TimeProvider>(),
            site.GetRequiredService<ILogger<SitePictures>>()
        ));
        services.AddSingleton<IPictureStore>(site => site.GetRequiredService<SitePictures>());
        services.AddSingleton(site => PictureGate.ForThisMachine(site.GetRequiredService<TimeProvider>()));
        services.AddSingleton<PictureQuota>();
        services.AddSingleton<PictureWorkers>();
        services.AddSingleton<PictureUploads>();
        return services;
    }

    /// <summary>The pictures in the folder of the settings.</summary>
    internal static FilePictureStore Files(DukaanOptions options) => new(Path.Combine(options.Data, "pictures"));

    /// <summary>The object store of the settings; null: they name none.</summary>
    internal static S3PictureStore? Store(DukaanOptions options) =>
        options.S3Bucket is { } bucket
            ? new S3PictureStore(new S3PictureOptions(bucket, options.S3, options.S3Region, options.S3Key, options.S3Secret))
            : null;

    private static IEnumerable<IPictureOrigin> Origins(IServiceProvider site, DukaanOptions options)
    {
        if (site.GetService<S3PictureStore>() is { } store)
        {
            yield return new StoreOrigin(store);
        }

        if (site.GetService<HomeRegions>() is { } regions)
        {
            yield return new HomeOrigin(
                regions,
                site.GetRequiredService<RegionClient>(),
                options.PublicUrl is { } url ? new Uri(url).Authority : null,
                site.GetRequiredService<TimeProvider>()
            );
        }
    }
}
