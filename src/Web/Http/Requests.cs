using System.Diagnostics;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;

namespace Dukaan.Web.Http;

/// <summary>Helpers for requests.</summary>
public static class Requests
{
    /// <summary>The id of the request in the log: the W3C trace id if there is one.</summary>
    public static string TraceId(this HttpContext context) => Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;

    /// <summary>Whether a browser asks for a page, so that errors are pages.</summary>
    public static bool WantsHtml(this HttpContext context) =>
        !EarlyPath.IsApi(context.Request.Path.Value)
        && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Path and query as sent, of a request that may have been rewritten. Never another host: the rest of an absolute-form target (RFC
    /// 9112, section 3.2.2) is dropped.
    /// </summary>
    public static string Target(this HttpContext context)
    {
        var raw = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        return raw.StartsWith('/') ? raw
            : Uri.TryCreate(raw, UriKind.Absolute, out var absolute) && (absolute.Scheme is "http" or "https") ? absolute.PathAndQuery
            : UriHelper.BuildRelative(context.Request.PathBase, context.Request.Path, context.Request.QueryString);
    }

    /// <summary>Whether the method is safe (RFC 9110, section 9.2.1).</summary>
    public static bool IsSafe(this HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);
}
