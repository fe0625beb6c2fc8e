using System.Text;
using Dukaan.Web.Access;
using Dukaan.Web.Storefront.Themes;

namespace Dukaan.Web.Storefront.Serving;

/// <summary>Serves the shops' colours as stylesheets.</summary>
public static class ThemeEndpoints
{
    public static IEndpointRouteBuilder MapThemes(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/assets/theme/{name}.css", (string name, HttpResponse response) =>
            {
                if (ThemeSheet.Css(name) is not { } css)
                {
                    return Results.NotFound();
                }

                response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Results.Text(css, "text/css", Encoding.UTF8);
            })
            .ExcludeFromDescription()
            .ForAnyone()
            .ServedAt(Exposure.ShopHosts);
        return routes;
    }
}
