using Dukaan.Silo.Clustering;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Limits;

/// <summary>Sets up the shared limits if the operator named a Redis and this process serves people.</summary>
internal static class RegionLimitsModule
{
    public static IServiceCollection AddRegionLimits(this IServiceCollection services, DukaanOptions options)
    {
        if (options.Redis is not { } redis)
        {
            return services;
        }

        var configuration = RedisLink.Read(redis);
        if (!RateLimits.Apply(options) || options.Role is SiloRole.Worker)
        {
            return services;
        }

        services.AddSingleton(RedisTimeout.Usual);
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<RedisLink>(provider, configuration));
        services.AddHostedService(provider => provider.GetRequiredService<RedisLink>());
        return services.AddSingleton<RegionLimits>();
    }

    public static void UseRegionLimits(this WebApplication app)
    {
        if (app.Services.GetService<RegionLimits>() is not null)
        {
            app.UseMiddleware<AddressLimits>();
        }
    }
}
