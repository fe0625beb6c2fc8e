using System.IO.Compression;

namespace Dukaan.Web.Assets;

/// <summary>Compresses bodies that are sent many times.</summary>
public static class Compression
{
    /// <summary>The bytes in Brotli, or empty if that is not smaller.</summary>
    public static byte[] Brotli(ReadOnlySpan<byte> body, CompressionLevel level) =>
        Smaller(body, level, static (to, level) => new BrotliStream(to, level, leaveOpen: true));

    /// <summary>The bytes in gzip, or empty if that is not smaller.</summary>
    public static byte[] Gzip(ReadOnlySpan<byte> body, CompressionLevel level) =>
        Smaller(body, level, static (to, level) => new GZipStream(to, level, leaveOpen: true));

    private static byte[] Smaller(ReadOnlySpan<byte> body, CompressionLevel level, Func<Stream, CompressionLevel, Stream> open)
    {
        using var memory = new MemoryStream((body.Length / 3) + 64);
        using (var compressor = open(memory, level))
        {
            compressor.Write(body);
        }

        return memory.Length < body.Length ? memory.ToArray() : [];
    }
}
