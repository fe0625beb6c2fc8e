namespace Dukaan.Web.Ops;

/// <summary>What operators ask: health, metrics, the API's description.</summary>
public static class OpsModule
{
    public static IServiceCollection AddOps(this IServiceCollection services) => services;

    public static IEndpointRouteBuilder MapOps(this IEndpointRouteBuilder routes) => routes;
}
