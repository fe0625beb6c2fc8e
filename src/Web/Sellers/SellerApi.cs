namespace Dukaan.Web.Sellers;

/// <summary>The seller's API under <c>/api/v1</c>.</summary>
public static class SellerApi
{
    public static IServiceCollection AddSellerApi(this IServiceCollection services) => services;

    public static IEndpointRouteBuilder MapSellerApi(this IEndpointRouteBuilder routes) => routes;
}
