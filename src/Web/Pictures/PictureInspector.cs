using System.Buffers.Binary;

namespace Dukaan.Web.Pictures;

/// <summary>Checks a file's structure before it is decoded, in one pass over its bytes.</summary>
internal static class PictureInspector
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    /// <summary>Why this file must not be decoded, or null.</summary>
    internal static PictureError? Check(ReadOnlySpan<byte> bytes, PictureKind kind) =>
        kind == PictureKind.Jpeg && Scans(bytes) > PictureLimits.MaxScans ? PictureError.TooCostly
        : (kind == PictureKind.Png && IsAnimatedPng(bytes)) || (kind == PictureKind.Heif && IsSequence(bytes))
            ? PictureError.AnimationNotKept
        : null;

    /// <summary>
    /// The number of scans of a JPEG (ITU-T T.81, annex B): segments have lengths; the data of a scan cannot contain a marker.
    /// </summary>
    private static int Scans(ReadOnlySpan<byte> bytes)
    {
        var (scans, at) = (0, 2);
        while (true)
        {
            var next = bytes[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= bytes.Length)
            {
                return scans;
            }

            at += next + 1;
            var marker = bytes[at];
            if (marker == EndOfImage)
            {
                return scans;
            }

            scans += marker == StartOfScan ? 1 : 0;
            // Stuffed zeros, fill bytes, restarts and temporary markers have no length.
            if (marker is 0 or 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at++;
            }
            else if (marker != 0xFF)
            {
                if (at + 3 > bytes.Length)
                {
                    return scans;
                }

                at = Math.Min(bytes.Length, at + 1 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 1)..]));
            }
        }
    }

    /// <summary>
    /// An APNG declares itself before its first data (PNG, third edition, 11.3.6.1). Our decoder would silently show the first frame.
    /// </summary>
    private static bool IsAnimatedPng(ReadOnlySpan<byte> bytes)
    {
        for (var at = 8L; at + 8 <= bytes.Length; )
        {
            var chunk = bytes.Slice((int)at + 4, 4);
            if (chunk.SequenceEqual("acTL"u8))
            {
                return true;
            }

            if (chunk.SequenceEqual("IDAT"u8))
            {
                return false;
            }

            at += 12L + BinaryPrimitives.ReadUInt32BigEndian(bytes[(int)at..]);
        }

        return false;
    }

    /// <summary>An AVIF with several frames has the brand of sequences among its compatible brands (AV1 Image File Format, 6.3).</summary>
    private static bool IsSequence(ReadOnlySpan<byte> bytes)
    {
        var end = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes), (uint)Math.Min(bytes.Length, 4096));
        for (var at = 8; at + 4 <= end; at += 4)
        {
            if (bytes.Slice(at, 4).SequenceEqual("avis"u8))
            {
                return true;
            }
        }

        return false;
    }
}
