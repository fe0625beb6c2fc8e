using Dukaan.Regions;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.Regions;

/// <summary>Makes a silo one of several regions.</summary>
public static class RegionServices
{
    /// <summary>What grains need. Before they are added, and after the schema in the order of starting.</summary>
    public static IServiceCollection AddRegions(this IServiceCollection services, RegionOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<RegionTable>();
        services.AddSingleton<RegionPlaces>();
        services.AddSingleton<RegionClient>();
        services.AddSingleton<HomeRegions>();
        services.AddSingleton<IHomeRegions>(provider => provider.GetRequiredService<HomeRegions>());
        services.AddHostedService<RegionStart>();
        services.AddHostedService<RegionFinder>();
        return services;
    }
}
