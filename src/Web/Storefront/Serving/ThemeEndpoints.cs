using Dukaan.Web.Access;
using Dukaan.Web.Assets;
using Dukaan.Web.Storefront.Themes;

namespace Dukaan.Web.Storefront.Serving;

/// <summary>Serves the shops' stylesheets.</summary>
public static class ThemeEndpoints
{
    public static IEndpointRouteBuilder MapThemes(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/assets/theme/{name}.css", (string name, HttpContext context) =>
            {
                if (ShopSheet.At(name, out var isCurrent) is not { } sheet)
                {
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                    return Task.CompletedTask;
                }

                return AssetEndpoints.Send(context, sheet, isCurrent ? AssetEndpoints.Forever : "no-cache");
            })
            .ExcludeFromDescription()
            .ForAnyone()
            .ServedAt(Exposure.ShopHosts);
        return routes;
    }
}
