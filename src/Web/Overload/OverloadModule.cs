namespace Dukaan.Web.Overload;

/// <summary>What keeps the site answering when more is asked of it than it can do.</summary>
internal static class OverloadModule
{
    public static IServiceCollection AddOverload(this IServiceCollection services)
    {
        services.AddSingleton<ConnectionCap>();
        services.AddSingleton<Shedding>();
        services.AddHostedService<LoadProbe>();
        return services;
    }
}
