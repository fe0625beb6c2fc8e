using Dukaan.Web.Access;
using Dukaan.Web.Assets;
using Dukaan.Web.Links;

namespace Dukaan.Web.Storefront.Serving;

/// <summary>
/// Serves each shop's service worker, by which it opens without a network. Its file is the same for all shops: what it answers is what is
/// below its own address.
/// </summary>
internal static class WorkerEndpoint
{
    public static IEndpointRouteBuilder MapWorker(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/s/{slug}/worker.js", (string slug, HttpContext context) =>
            {
                context.Response.Headers["Service-Worker-Allowed"] = context.OwnDomain() is null ? ShopPaths.Shop(slug) : "/";
                return AssetEndpoints.Send(context, Asset.Named("worker.js")!, ShopPages.Revalidate);
            })
            .ExcludeFromDescription()
            .ForAnyone();
        return routes;
    }
}
