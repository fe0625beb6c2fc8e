namespace Dukaan.Web.Pictures;

/// <summary>
/// The kind of an upload by its first bytes alone: a file's name and declared content type are not trusted. No decoder opens a kind that is
/// not listed here.
/// </summary>
internal sealed record PictureKind(string Loader, bool CanShrinkWhileDecoding = false, bool MayMove = false)
{
    /// <summary>The number of bytes that identify a kind.</summary>
    internal const int MaxSignature = 12;

    internal static readonly PictureKind Jpeg = new("jpegload_buffer", CanShrinkWhileDecoding: true);
    internal static readonly PictureKind Png = new("pngload_buffer");
    internal static readonly PictureKind Heif = new("heifload_buffer");
    private static readonly PictureKind Webp = new("webpload_buffer", MayMove: true);
    private static readonly PictureKind Gif = new("gifload_buffer", MayMove: true);

    /// <summary>The kind with this signature, or null if it is not supported.</summary>
    internal static PictureKind? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return Jpeg;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return Png;
        }

        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8))
        {
            return Gif;
        }

        if (bytes.Length < MaxSignature)
        {
            return null;
        }

        if (bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8))
        {
            return Webp;
        }

        return IsHeif(bytes) && VipsLibrary.Has(Heif.Loader) ? Heif : null;
    }

    // ISO 14496-12: a size, "ftyp", then the major brand. An iPhone says heic; AVIF files say avif; both may say mif1.
    private static bool IsHeif(ReadOnlySpan<byte> bytes)
    {
        var brand = bytes[8..12];
        return bytes[4..].StartsWith("ftyp"u8)
            && (
                brand.SequenceEqual("heic"u8)
                || brand.SequenceEqual("heix"u8)
                || brand.SequenceEqual("mif1"u8)
                || brand.SequenceEqual("avif"u8)
            );
    }
}
