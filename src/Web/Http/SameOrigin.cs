namespace Dukaan.Web.Http;

/// <summary>
/// Refuses what another site makes a browser send with our cookies (CSRF): an unsafe method with a cookie must come from our own pages, as
/// <c>Sec-Fetch-Site</c>, else <c>Origin</c>, else <c>Referer</c> says. A request without cookies has nothing to abuse; one with a bearer
/// token was not made by a browser on its own. Cookies are <c>SameSite=Lax</c> besides.
/// </summary>
public sealed class SameOrigin(RequestDelegate next)
{
    private static readonly Problem Foreign = new(
        StatusCodes.Status403Forbidden, "cross-site", "This was sent from another site. Open the page again and repeat it there.");

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        return request.IsSafe() || request.Headers.Cookie.Count == 0 || request.Headers.Authorization.Count > 0 || IsOwn(request)
            ? next(context)
            : Foreign.ExecuteAsync(context);
    }

    private static bool IsOwn(HttpRequest request)
    {
        var headers = request.Headers;
        // Sent by every current browser and never settable by a page (W3C Fetch Metadata). "none": the person typed or bookmarked it.
        if (headers["Sec-Fetch-Site"] is [{ } site])
            return site is "same-origin" or "none";

        return headers.Origin is [{ } origin] ? IsOwn(request, origin) : headers.Referer is [{ } referer] && IsOwn(request, referer);
    }

    private static bool IsOwn(HttpRequest request, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var from) &&
        string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase) &&
        (from.Scheme == request.Scheme || from.Scheme == Uri.UriSchemeHttps);
}
