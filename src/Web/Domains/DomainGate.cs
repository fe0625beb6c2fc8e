using Dukaan.Web.Access;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Serving;

namespace Dukaan.Web.Domains;

/// <summary>
/// Rewrites a request to a custom domain to one of its shop: <c>/p/kurta</c> there is <c>/s/{slug}/p/kurta</c> here. The dashboard, its API
/// and other shops do not exist on a custom domain; an unknown domain gets 404. Endpoints that exist there unchanged declare it (<see
/// cref="Exposure"/>), so routing runs before this and, for rewritten requests, once more after it.
/// </summary>
internal sealed class DomainGate(RequestDelegate next, PlatformHosts hosts, CustomDomains domains)
{
    private const string Shops = "/s";

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var name = HostNames.Plain(request.Host);
        if (hosts.Contains(name) || context.IsServedAt(Exposure.AnyHost))
        {
            await next(context);
            return;
        }

        if (await domains.Find(context, name) is not { } domain)
        {
            context.SetEndpoint(null);
            await ShopPages.NoShop(context);
            return;
        }

        var shared = context.IsServedAt(Exposure.ShopHosts);
        var mine =
            !shared
            && context.GetEndpoint() is not null
            && string.Equals(request.RouteValues["slug"] as string, domain.Shop.Slug, StringComparison.OrdinalIgnoreCase);
        if (name != domain.Primary || mine)
        {
            var path = mine ? EarlyPath.Without(request.Path.Value ?? "", 2) : request.Path.Value;
            context.SetEndpoint(null);
            Redirect(context, domain.Primary, string.IsNullOrEmpty(path) ? "/" : path);
            return;
        }

        context.Items[typeof(CustomDomain)] = domain;
        if (!shared)
        {
            var shop = new PathString($"{Shops}/{domain.Shop.Slug}");
            request.Path = request.Path == "/" ? shop : shop + request.Path;
            context.SetEndpoint(null);
            request.RouteValues = [];
        }

        await next(context);
    }

    private static void Redirect(HttpContext context, string host, PathString path)
    {
        var request = context.Request;
        var port = request.Host.Port is { } number ? $":{number}" : "";
        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = $"{request.Scheme}://{host}{port}{path.ToUriComponent()}{request.QueryString}";
        // The primary domain of a shop may change.
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.ContentLength = 0;
    }
}
