using Microsoft.Net.Http.Headers;

namespace Dukaan.Web.Http;

/// <summary>How the bytes of a body say that they are written.</summary>
internal static class Charsets
{
    /// <summary>Whether a body of this type is UTF-8: it says so, says nothing, or says ASCII, which is UTF-8 too.</summary>
    public static bool IsUtf8(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && (
            !type.Charset.HasValue
            || HeaderUtilities.RemoveQuotes(type.Charset).ToString().ToLowerInvariant() is "utf-8" or "utf8" or "us-ascii"
        );

    /// <summary>Whether it is compressed or else encoded; nothing here takes that.</summary>
    public static bool IsEncoded(HttpRequest request) =>
        request.Headers.ContentEncoding.Any(encoding =>
            encoding is { Length: > 0 } && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase)
        );
}
