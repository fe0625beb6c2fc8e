using Dukaan.Web.Homes;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Links;

/// <summary>Which host an answer's links name.</summary>
public static class PublicLinks
{
    /// <summary>What the framework leaves of the host that was asked, where it believed a trusted proxy's.</summary>
    private const string FormerHost = "X-Original-Host";

    /// <summary>The shop whose own name this request was sent to; null: it was sent to the platform.</summary>
    public static CustomDomain? OwnDomain(this HttpContext context) => context.Items[typeof(CustomDomain)] as CustomDomain;

    /// <summary>
    /// Scheme and host for absolute links in an answer that is one client's alone, without a slash at the end: a shop's own name where the
    /// request was sent there, else what the operator set, else the host that is asked, if it is an address of ours or a trusted proxy or
    /// another region says so. A host that a client made up is in no link.
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
