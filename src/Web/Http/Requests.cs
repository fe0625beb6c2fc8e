using System.Diagnostics;
using Dukaan.Web.Domains;

namespace Dukaan.Web.Http;

/// <summary>Small questions about a request.</summary>
public static class Requests
{
    /// <summary>Names the request in the log; the W3C trace id where there is one.</summary>
    public static string TraceId(this HttpContext context) => Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;

    /// <summary>Whether a person's browser asks for a page: errors are pages then.</summary>
    public static bool WantsHtml(this HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) &&
        context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Scheme and host for absolute links, without a slash at the end: a shop's own name where the request was sent there, else what the operator set,
    /// else what the request says.
    /// </summary>
    public static string PublicUrl(this HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<DukaanOptions>();
        return (context.OwnDomain() is null ? options.PublicUrl : null) ?? $"{context.Request.Scheme}://{context.Request.Host}";
    }

    /// <summary>Whether the method changes nothing (RFC 9110, section 9.2.1).</summary>
    public static bool IsSafe(this HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);
}
