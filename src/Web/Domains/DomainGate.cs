using Dukaan.Web.Ops;
using Dukaan.Web.Storefront.Serving;

namespace Dukaan.Web.Domains;

/// <summary>
/// A request to a seller's own name becomes one to their shop: <c>/p/kurta</c> there is <c>/s/{slug}/p/kurta</c> here. The dashboard, its API and
/// other shops are not to be had under such a name; a name that no shop has leads nowhere.
/// </summary>
public sealed class DomainGate(RequestDelegate next, PlatformHosts hosts, CustomDomains domains)
{
    private const string Shops = "/s";

    /// <summary>What is at the same address under every host.</summary>
    private static readonly PathString[] Shared = ["/assets", "/pictures", "/o", "/api/storefront"];

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var host = request.Host.Host;
        if (hosts.Contains(host) || OpsPaths.Contains(request.Path) || request.Path.StartsWithSegments("/internal", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        var name = host.ToLowerInvariant().TrimEnd('.');
        if (await domains.Find(context, name) is not { } domain)
        {
            await ShopPages.NoShop(context);
            return;
        }

        var mine = new PathString($"{Shops}/{domain.Shop.Slug}");
        if (name != domain.Primary || request.Path.StartsWithSegments(mine, StringComparison.Ordinal))
        {
            var path = request.Path.StartsWithSegments(mine, StringComparison.Ordinal, out var rest) ? rest : request.Path;
            Redirect(context, domain.Primary, path.HasValue ? path : "/");
            return;
        }

        context.Items[typeof(CustomDomain)] = domain;
        if (!IsShared(request.Path))
            request.Path = request.Path == "/" ? mine : mine + request.Path;
        await next(context);
    }

    /// <summary>Whether something is at the same address under every host.</summary>
    internal static bool IsShared(PathString path) => Array.Exists(Shared, shared => path.StartsWithSegments(shared, StringComparison.Ordinal));

    private static void Redirect(HttpContext context, string host, PathString path)
    {
        var request = context.Request;
        var port = request.Host.Port is { } number ? $":{number}" : "";
        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = $"{request.Scheme}://{host}{port}{path.ToUriComponent()}{request.QueryString}";
        // Which of a shop's names is the first may change.
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.ContentLength = 0;
    }
}
