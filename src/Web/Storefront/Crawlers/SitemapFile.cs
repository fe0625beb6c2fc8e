using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Dukaan.Web.Storefront.Crawlers;

/// <summary>A file of addresses, kept in Brotli, since there may be many that are rarely requested.</summary>
/// <param name="ETag">Of its content.</param>
/// <param name="Brotli">The file in Brotli.</param>
/// <param name="Length">The uncompressed length.</param>
internal sealed record SitemapFile(string ETag, byte[] Brotli, int Length)
{
    public static SitemapFile Of(ReadOnlySpan<byte> file)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write(file);
        }

        return new SitemapFile($"\"{Base64Url.EncodeToString(SHA256.HashData(file).AsSpan(0, 12))}\"", compressed.ToArray(), file.Length);
    }

    /// <summary>The uncompressed file.</summary>
    public byte[] Plain()
    {
        var plain = new byte[Length];
        using var brotli = new BrotliStream(new MemoryStream(Brotli), CompressionMode.Decompress);
        brotli.ReadExactly(plain);
        return plain;
    }
}
