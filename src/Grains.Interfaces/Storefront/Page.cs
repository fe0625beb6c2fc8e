using System.IO.Compression;

namespace Dukaan.Storefront;

/// <summary>A rendered page with all its compressed forms. Immutable: the arrays are never written again.</summary>
/// <param name="Status">200, or 404 for a page that says so, or 302 or 308 with <paramref name="Location"/>.</param>
/// <param name="ContentType">With its charset.</param>
/// <param name="ETag">Strong, quoted, of the identity form; the compressed forms add a suffix.</param>
/// <param name="Version">The store's version it was rendered from.</param>
/// <param name="Body">UTF-8; empty if the page is <see cref="Packed"/>.</param>
/// <param name="Brotli">The body in brotli; empty where that would not be smaller.</param>
/// <param name="Gzip">The body in gzip; empty where that would not be smaller, or if the page is <see cref="Packed"/>.</param>
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
    /// <summary>A body of fewer bytes is not worth the unpacking.</summary>
    private const int MinPacked = 512;

    /// <summary>How many products a search found; null: it is none.</summary>
    [Id(0)]
    public int? Found { get; init; }

    /// <summary>
    /// The languages among which its readers choose, as tags with commas between, the shop's own first; null: there is no choice.
    /// </summary>
    [Id(1)]
    public string? Languages { get; init; }

    /// <summary>Its size in memory, in bytes.</summary>
    public int Size => Body.Length + Brotli.Length + Gzip.Length + 256;

    /// <summary>Whether it has its brotli form only.</summary>
    public bool IsPacked => Body.Length == 0 && Brotli.Length > 0;

    /// <summary>
    /// The page as it is kept: with its brotli form only, which most browsers take and which is a seventh of all forms. The others are made
    /// from it when somebody takes them. Packed pages stay in their process.
    /// </summary>
    public Page Packed() => Brotli.Length > 0 && Body.Length >= MinPacked ? this with { Body = [], Gzip = [] } : this;

    /// <summary>The page with all forms.</summary>
    public Page Unpacked() => IsPacked ? this with { Body = Identity(), Gzip = InGzip() } : this;

    /// <summary>The identity form.</summary>
    public byte[] Identity()
    {
        if (!IsPacked)
        {
            return Body;
        }

        using var body = new MemoryStream(Brotli.Length * 8);
        using var brotli = new BrotliStream(new MemoryStream(Brotli, writable: false), CompressionMode.Decompress);
        brotli.CopyTo(body);
        return body.ToArray();
    }

    /// <summary>The gzip form; empty where it would not be smaller.</summary>
    public byte[] InGzip() => IsPacked ? GzipOf(Identity()) : Gzip;

    /// <summary>A body in gzip; empty where that would not be smaller.</summary>
    public static byte[] GzipOf(ReadOnlySpan<byte> body)
    {
        using var memory = new MemoryStream((body.Length / 3) + 64);
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(body);
        }

        return memory.Length < body.Length ? memory.ToArray() : [];
    }
}
