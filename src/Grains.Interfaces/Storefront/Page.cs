namespace Dukaan.Storefront;

/// <summary>A rendered page with all its compressed forms. Immutable: the arrays are never written again.</summary>
/// <param name="Status">200, or 404 for a page that says so, or 302 or 308 with <paramref name="Location"/>.</param>
/// <param name="ContentType">With its charset.</param>
/// <param name="ETag">Strong, quoted, of the identity form; the compressed forms add a suffix.</param>
/// <param name="Version">The store's version it was rendered from.</param>
/// <param name="Body">UTF-8.</param>
/// <param name="Brotli">The body in brotli; empty where that would not be smaller.</param>
/// <param name="Gzip">The body in gzip; empty where that would not be smaller.</param>
/// <param name="Location">Where a redirect leads, or null.</param>
[GenerateSerializer, Immutable, Alias("page")]
public sealed record Page(
    int Status,
    string ContentType,
    string ETag,
    long Version,
    byte[] Body,
    byte[] Brotli,
    byte[] Gzip,
    string? Location = null
)
{
    /// <summary>Its size in memory, in bytes.</summary>
    public int Size => Body.Length + Brotli.Length + Gzip.Length + 256;
}
