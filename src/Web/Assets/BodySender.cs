using Microsoft.Extensions.Primitives;

namespace Dukaan.Web.Assets;

/// <summary>
/// Sends prepared bytes: chooses the encoding, answers 304 if the client has the current version, else copies the bytes to the socket.
/// </summary>
public static class BodySender
{
    /// <summary>The headers on which the choice depends (Vary).</summary>
    internal const string Vary = "Accept-Encoding";

    /// <summary>The same of what its reader chooses a language for.</summary>
    internal const string VaryByLanguage = "Accept-Encoding, Accept-Language, Cookie";

    /// <summary>Sends one of the encodings. Other headers than those set here are the caller's.</summary>
    /// <param name="etag">Strong, quoted, of the identity encoding; the others get a suffix, since their bytes differ (RFC 9110, section
    /// 8.8.1).</param>
    /// <param name="cacheControl">The value of Cache-Control.</param>
    /// <param name="vary">The headers on which the response depends.</param>
    public static Task Send(
        HttpContext context,
        int status,
        string contentType,
        string etag,
        string cacheControl,
        byte[] body,
        byte[] brotli,
        byte[] gzip,
        string vary = Vary
    )
    {
        var (request, response) = (context.Request, context.Response);
        var form = AcceptedEncoding.Choose(request.Headers.AcceptEncoding);
        var (bytes, tag, encoding) = form switch
        {
            BodyEncoding.Brotli when brotli.Length > 0 => (brotli, BrotliTag(etag), "br"),
            BodyEncoding.Gzip or BodyEncoding.Brotli when gzip.Length > 0 && form != BodyEncoding.Identity => (gzip, GzipTag(etag), "gzip"),
            _ => (body, etag, null),
        };

        response.Headers.ETag = tag;
        response.Headers.CacheControl = cacheControl;
        response.Headers.Vary = vary;
        if (status == StatusCodes.Status200OK && Matches(request.Headers.IfNoneMatch, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = bytes.Length;
        if (encoding is not null)
        {
            response.Headers.ContentEncoding = encoding;
        }

        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    /// <summary>Whether one of the client's tags matches (weak comparison, as If-None-Match requires).</summary>
    public static bool Matches(StringValues ifNoneMatch, string tag)
    {
        foreach (var header in ifNoneMatch)
        {
            var rest = header.AsSpan();
            while (!rest.IsEmpty)
            {
                var comma = rest.IndexOf(',');
                var part = (comma < 0 ? rest : rest[..comma]).Trim();
                rest = comma < 0 ? default : rest[(comma + 1)..];
                part = part.StartsWith("W/", StringComparison.Ordinal) ? part[2..] : part;
                if (part is "*" || part.SequenceEqual(tag))
                {
                    return true;
                }
            }
        }

        return false;
    }

    internal static string BrotliTag(string etag) => Suffixed(etag, "-br\"");

    internal static string GzipTag(string etag) => Suffixed(etag, "-gz\"");

    private static string Suffixed(string etag, string suffix) => string.Concat(etag.AsSpan(0, etag.Length - 1), suffix);
}
