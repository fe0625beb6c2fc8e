using Dukaan.Web.Homes;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Links;

/// <summary>The host in links of a response.</summary>
public static class PublicLinks
{
    /// <summary>The header in which the framework keeps the original host, after it trusted a proxy's.</summary>
    private const string FormerHost = "X-Original-Host";

    /// <summary>The shop whose custom domain this request was sent to; null: it was sent to the platform.</summary>
    public static CustomDomain? OwnDomain(this HttpContext context) => context.Items[typeof(CustomDomain)] as CustomDomain;

    /// <summary>
    /// Scheme and host for absolute links in a response for one client, without a slash at the end: the custom domain if the request was
    /// sent there, else the operator's setting, else the requested host, if it is an address of ours or a trusted proxy or another region
    /// says so. A host that a client made up is never in a link.
    /// </summary>
    public static string PublicUrl(this HttpContext context)
    {
        var (request, services) = (context.Request, context.RequestServices);
        var options = services.GetRequiredService<DukaanOptions>();
        if (context.OwnDomain() is null && options.PublicUrl is { } url)
        {
            return url;
        }

        var own = services.GetRequiredService<ServerAddress>();
        return
            context.OwnDomain() is not null
            || context.IsFromRegion()
            || own.Is(request)
            || (options.TrustedProxies.Count > 0 && request.Headers.ContainsKey(FormerHost))
            ? $"{request.Scheme}://{request.Host}"
            : own.Url;
    }
}
