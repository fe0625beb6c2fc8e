using Microsoft.Net.Http.Headers;

namespace Dukaan.Web.Http;

/// <summary>The charset and encoding of a body.</summary>
internal static class Charsets
{
    /// <summary>Whether a body of this type is UTF-8: declared, by default, or as ASCII, which is a subset.</summary>
    public static bool IsUtf8(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && (
            !type.Charset.HasValue
            || HeaderUtilities.RemoveQuotes(type.Charset).ToString().ToLowerInvariant() is "utf-8" or "utf8" or "us-ascii"
        );

    /// <summary>Whether it is compressed or otherwise encoded, which is not supported.</summary>
    public static bool IsEncoded(HttpRequest request) =>
        request.Headers.ContentEncoding.Any(encoding =>
            encoding is { Length: > 0 } && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase)
        );
}
