using Dukaan.Web.Access;

namespace Dukaan.Web.Http;

/// <summary>
/// CSRF protection: refuses what another site makes a browser send. An unsafe method must come from our own pages, by
/// <c>Sec-Fetch-Site</c>, else <c>Origin</c>, else <c>Referer</c>. This includes requests without cookies, since the response sets cookies
/// and could sign somebody in or out, or replace a cart. Without any of the three headers it is no current browser, and only a request with
/// cookies is refused. Requests with a bearer token and endpoints without cookies cannot be misused in this way. Cookies are also
/// <c>SameSite=Lax</c>. A GET that changes something is refused if another site links to it.
/// </summary>
public sealed class SameOrigin(RequestDelegate next)
{
    private static readonly Problem Foreign = new(
        StatusCodes.Status403Forbidden,
        "cross-site",
        "This was sent from another site. Open the page again and repeat it there."
    );

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        return
            (request.IsSafe() && !(context.ChangesByGet() && IsForeign(request)))
            || request.Headers.Authorization.Count > 0
            || IsOwn(request)
            || context.IsWithoutCookies()
            ? next(context)
            : Foreign.ExecuteAsync(context);
    }

    private static bool IsForeign(HttpRequest request) =>
        (request.Headers["Sec-Fetch-Site"].Count > 0 || request.Headers.Referer.Count > 0) && !IsOwn(request);

    private static bool IsOwn(HttpRequest request)
    {
        var headers = request.Headers;
        // Sent by every current browser and never settable by a page (W3C Fetch Metadata). "none": the person typed the address or used a
        // bookmark.
        if (headers["Sec-Fetch-Site"] is { Count: > 0 } site)
        {
            return site is ["same-origin" or "none"];
        }

        return headers.Origin is { Count: > 0 } origin ? origin is [{ } from] && IsOwn(request, from)
            : headers.Referer is { Count: > 0 } referer ? referer is [{ } page] && IsOwn(request, page)
            : headers.Cookie.Count == 0;
    }

    private static bool IsOwn(HttpRequest request, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var from)
        && string.Equals(HostNames.Authority(from), request.Host.ToUriComponent(), StringComparison.OrdinalIgnoreCase)
        && (from.Scheme == request.Scheme || from.Scheme == Uri.UriSchemeHttps);
}
