using Dukaan.Web.Settings;

namespace Dukaan.Web.Demo;

/// <summary>Demonstration shops, for <c>./dukaan up --demo</c>.</summary>
public static class DemoModule
{
    /// <summary>Adds the seeding if <c>DUKAAN_DEMO</c> asks for it; else nothing.</summary>
    public static IServiceCollection AddDemo(this IServiceCollection services, DukaanOptions options)
    {
        if (!options.Demo)
        {
            return services;
        }

        services.AddSingleton<DemoPictures>();
        services.AddSingleton<DemoSellers>();
        services.AddSingleton<DemoSeeding>();
        services.AddHostedService<DemoShops>();
        return services;
    }
}
