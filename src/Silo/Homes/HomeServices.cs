using Dukaan.Silo.Health;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.Homes;

/// <summary>Registers the lease of the home, and what renews it.</summary>
public static class HomeServices
{
    /// <param name="services">Of the silo. The watch starts after the schema and before all that acts.</param>
    /// <param name="options">Where this process runs.</param>
    /// <param name="database">A connection string to the main database.</param>
    /// <param name="watched">Whether its primary can change.</param>
    public static IServiceCollection AddHome(this IServiceCollection services, HomeOptions options, string database, bool watched)
    {
        services.AddSingleton(options);
        services.AddSingleton<HomeLease>();
        if (watched)
        {
            services.AddSingleton(_ => new HomeConnection(database, options.Commit));
            services.AddSingleton<HomeMeter>();
            services.AddSingleton<IReadinessCondition, HomeReadiness>();
            services.AddHostedService<HomeWatch>();
        }

        return services;
    }
}
