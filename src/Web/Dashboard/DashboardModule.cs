namespace Dukaan.Web.Dashboard;

/// <summary>The seller's pages.</summary>
public static class DashboardModule
{
    public static IServiceCollection AddDashboard(this IServiceCollection services) => services;

    public static IEndpointRouteBuilder MapDashboard(this IEndpointRouteBuilder routes) => routes;
}
