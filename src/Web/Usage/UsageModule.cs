using Dukaan.Silo.Usage;

namespace Dukaan.Web.Usage;

/// <summary>What <c>/ops</c> shows of shops' load, of the error budget and of releases.</summary>
internal static class UsageModule
{
    public static IServiceCollection AddUsage(this IServiceCollection services)
    {
        services.AddSingleton<ClusterUsage>();
        services.AddSingleton<CheckoutDays>();
        services.AddSingleton<ReleaseLog>();
        services.AddSingleton<CheckoutMeter>();
        services.AddHostedService(provider => provider.GetRequiredService<CheckoutMeter>());
        return services.AddHostedService<ReleaseNote>();
    }
}
