using Dukaan.Silo.Regions;

namespace Dukaan.Web.Regions;

/// <summary>
/// Several regions, each of which serves every shop and is home to some. Without <c>DUKAAN_REGIONS</c> there is only one.
/// </summary>
public static class RegionsModule
{
    public static IServiceCollection AddRegionGates(this IServiceCollection services, RegionOptions? regions)
    {
        if (regions is null)
        {
            return services;
        }

        services.AddSingleton<RegionMeter>();
        services.AddHttpForwarder();
        services.AddSingleton<HomeForward>();
        services.AddSingleton<EdgeCarts>();
        services.AddHostedService<RegionFill>();
        return services;
    }

    /// <summary>Authenticates other regions, before anything counts or checks callers.</summary>
    public static WebApplication UseRegionGate(this WebApplication app, RegionOptions? regions)
    {
        if (regions is not null)
        {
            app.UseMiddleware<RegionGate>();
        }

        return app;
    }

    public static WebApplication MapRegions(this WebApplication app, RegionOptions? regions)
    {
        if (regions is not null)
        {
            ((IEndpointRouteBuilder)app).MapRegions();
        }

        return app;
    }
}
