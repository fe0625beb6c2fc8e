using System.Diagnostics;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;

namespace Dukaan.Web.Http;

/// <summary>Small questions about a request.</summary>
public static class Requests
{
    /// <summary>Names the request in the log; the W3C trace id where there is one.</summary>
    public static string TraceId(this HttpContext context) => Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;

    /// <summary>Whether a person's browser asks for a page: errors are pages then.</summary>
    public static bool WantsHtml(this HttpContext context) =>
        !EarlyPath.IsApi(context.Request.Path.Value)
        && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Path and query as they were sent, of a request that may have been rewritten since. Never another host: what else a request's target
    /// names (RFC 9112, section
    /// 3.2.2: the absolute form) is left away.
    /// </summary>
    public static string Target(this HttpContext context)
    {
        var raw = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        return raw.StartsWith('/') ? raw
            : Uri.TryCreate(raw, UriKind.Absolute, out var absolute) && (absolute.Scheme is "http" or "https") ? absolute.PathAndQuery
            : UriHelper.BuildRelative(context.Request.PathBase, context.Request.Path, context.Request.QueryString);
    }

    /// <summary>Whether the method changes nothing (RFC 9110, section 9.2.1).</summary>
    public static bool IsSafe(this HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);
}
