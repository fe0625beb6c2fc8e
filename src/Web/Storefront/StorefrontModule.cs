using Dukaan.Storefront;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Storefront;

/// <summary>What shoppers see: pages and the storefront's API.</summary>
public static class StorefrontModule
{
    public static IServiceCollection AddStorefront(this IServiceCollection services) =>
        services.AddSingleton<IPageRenderer, PageRenderer>();

    public static IEndpointRouteBuilder MapStorefront(this IEndpointRouteBuilder routes) => routes;
}
