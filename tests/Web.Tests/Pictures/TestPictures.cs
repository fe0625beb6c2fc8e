using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Dukaan.Web.Pictures;
using NetVips;

namespace Dukaan.Web.Tests.Pictures;

/// <summary>Pictures made for one test: by libvips from a few lines of SVG, or byte by byte where they must be wrong.</summary>
internal static class TestPictures
{
    /// <summary>Red on the left half, blue on the right.</summary>
    internal static byte[] Jpeg(int width, int height) => Encoded("jpegsave_buffer", "Q=95", width, height);

    internal static byte[] Encoded(string saver, string options, int width, int height, string space = "srgb", string? profile = null)
    {
        Assert.True(VipsLibrary.IsAvailable, VipsLibrary.HowToInstall);
        var svg = Encoding.UTF8.GetBytes(
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">
            <rect width="{width}" height="{height}" fill="#f00"/><rect x="{width / 2}" width="{width}" height="{height}" fill="#00f"/></svg>
            """
        );
        using var drawing = VipsLibrary.Load("svgload_buffer", svg, "");
        using var decoded = drawing.CopyMemory();
        using var opaque = decoded.Flatten();
        using var coloured = opaque.Colourspace(
            Enum.Parse<Enums.Interpretation>(space.Replace("-", "", StringComparison.Ordinal), ignoreCase: true)
        );
        if (profile is null)
        {
            return Save(saver, coloured, options);
        }

        using var profiled = coloured.IccTransform(profile, inputProfile: "srgb");
        return Save(saver, profiled, options);
    }

    /// <summary>
    /// A grey progressive JPEG of few bytes that has its decoder go over the whole picture so many times: each scan says of one bit of one
    /// coefficient that it is zero everywhere (ITU-T T.81, annex G). Its sides are such that its blocks of 8 × 8 are a multiple of 16,384.
    /// </summary>
    internal static byte[] JpegOfScans(int width, int height, int scans)
    {
        const int endOfBands = 16_384;
        var blocks = width / 8 * (height / 8);
        Assert.True(width % 8 == 0 && height % 8 == 0 && blocks % endOfBands == 0, "Choose other sides.");
        static byte[] Segment(byte marker, params byte[] content) =>
            [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];
        static byte[] OneSymbol(byte table, byte symbol) => Segment(0xC4, [table, 1, .. new byte[15], symbol]);

        // All codes are one zero bit, all values after them zeros: the data is zeros, filled up with ones.
        static byte[] Zeros(int bits) => bits % 8 == 0 ? new byte[bits / 8] : [.. new byte[bits / 8], (byte)(0xFF >> (bits % 8))];
        List<byte> jpeg =
        [
            0xFF,
            0xD8,
            .. Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]),
            .. Segment(0xC2, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0),
            .. OneSymbol(0x00, 0),
            .. OneSymbol(0x10, 0xE0),
            .. Segment(0xDA, 1, 1, 0, 0, 0, 0),
            .. Zeros(blocks),
        ];
        for (var i = 0; i < scans - 1; i++)
        {
            var (coefficient, bit) = ((byte)(1 + (i / 14 % 63)), 13 - (i % 14));
            jpeg.AddRange([
                .. Segment(0xDA, 1, 1, 0, coefficient, coefficient, (byte)(((bit == 13 ? 0 : bit + 1) << 4) | bit)),
                .. Zeros(blocks / endOfBands * 15),
            ]);
        }

        return [.. jpeg, 0xFF, 0xD9];
    }

    /// <summary>Frames of one colour each, no two of them the same.</summary>
    internal static byte[] Animation(string saver, int width, int height, int frames)
    {
        var rows = string.Concat(
            Enumerable
                .Range(0, frames)
                .Select(i =>
                    $"""
                        <rect y="{i * height}" width="{width}" height="{height}"
                         fill="rgb({250 - (i * 240 / frames)},{i * 250 / frames},80)"/>
                        """
                )
        );
        return Drawn(
            $"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height * frames}">{rows}</svg>""",
            saver,
            $"page-height={height}"
        );
    }

    /// <summary>A red circle on a clear ground.</summary>
    internal static byte[] CutOut(string saver, int size) =>
        Drawn(
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}">
            <circle cx="{size / 2}" cy="{size / 2}" r="{size / 3}" fill="#f00"/></svg>
            """,
            saver,
            ""
        );

    /// <summary>A PNG that says it moves, as APNGs do.</summary>
    internal static byte[] AnimatedPng()
    {
        const int signatureAndHeader = 8 + 25;
        var png = Encoded("pngsave_buffer", "", 40, 30);
        return [.. png[..signatureAndHeader], .. Chunk("acTL", [0, 0, 0, 2, 0, 0, 0, 0]), .. png[signatureAndHeader..]];
    }

    /// <summary>The pixel at the left top as it is stored: three or four numbers.</summary>
    internal static byte[] Corner(byte[] encoded, string loader)
    {
        using var image = VipsLibrary.Load(loader, encoded, "");
        return image.WriteToMemory<byte>()[..image.Bands];
    }

    /// <summary>How many frames, each how high.</summary>
    internal static (int Frames, int Height, int Width) Frames(byte[] encoded, string loader)
    {
        using var image = VipsLibrary.Load(loader, encoded, "n=-1");
        return ((int)image.Get("n-pages"), image.PageHeight, image.Width);
    }

    private static byte[] Drawn(string drawing, string saver, string options)
    {
        Assert.True(VipsLibrary.IsAvailable, VipsLibrary.HowToInstall);
        var svg = Encoding.UTF8.GetBytes(drawing);
        using var loaded = VipsLibrary.Load("svgload_buffer", svg, "");
        using var decoded = loaded.CopyMemory();
        return Save(saver, decoded, options);
    }

    /// <summary>
    /// Red on the left, blue on the right, as stored; the EXIF block turns it a quarter clockwise and says where it was taken.
    /// </summary>
    internal static byte[] JpegTakenSidewaysInMumbai(int width, int height)
    {
        var tiff = new List<byte>();
        void Short(ushort value)
        {
            tiff.Add((byte)value);
            tiff.Add((byte)(value >> 8));
        }
        void Long(uint value)
        {
            Short((ushort)value);
            Short((ushort)(value >> 16));
        }
        void Entry(ushort tag, ushort type, uint count, uint value)
        {
            Short(tag);
            Short(type);
            Long(count);
            Long(value);
        }

        tiff.AddRange("II*\0"u8.ToArray());
        Long(8);
        Short(3); // the main directory: three entries, at 8
        Entry(0x0110, 2, 16, 8 + 2 + 36 + 4); // model, text at 50
        Entry(0x0112, 3, 1, 6); // orientation: turn a quarter clockwise
        Entry(0x8825, 4, 1, 8 + 2 + 36 + 4 + 16); // the place, at 66
        Long(0);
        tiff.AddRange("DUKAAN-CAMERA-7\0"u8.ToArray());
        Short(4);
        Entry(1, 2, 2, 'N');
        Entry(2, 5, 3, 66 + 2 + 48 + 4);
        Entry(3, 2, 2, 'E');
        Entry(4, 5, 3, 66 + 2 + 48 + 4 + 24);
        Long(0);
        foreach (var degreesMinutesSeconds in (uint[])[19, 4, 33, 72, 52, 39])
        {
            Long(degreesMinutesSeconds);
            Long(1);
        }

        var jpeg = Encoded("jpegsave_buffer", "Q=95,strip=true", width, height);
        var length = (ushort)(2 + 6 + tiff.Count);
        return [.. jpeg.AsSpan(0, 2), 0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. "Exif\0\0"u8, .. tiff, .. jpeg.AsSpan(2)];
    }

    /// <summary>A PNG whose header announces this size, one bit a pixel; its pixels are missing, so decoding it would fail.</summary>
    internal static byte[] PngThatClaims(uint width, uint height)
    {
        using var zeros = new MemoryStream();
        using (var zlib = new ZLibStream(zeros, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(new byte[4096]);
        }

        var header = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(header, width);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), height);
        header[8] = 1;
        return [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", header), .. Chunk("IDAT", zeros.ToArray()), .. Chunk("IEND", [])];
    }

    /// <summary>The colour in the middle of one quarter-wide strip of an encoded picture, and the picture's size.</summary>
    internal static (int Width, int Height, (byte R, byte G, byte B) At) Look(byte[] encoded, string loader, double x, double y)
    {
        using var image = VipsLibrary.Load(loader, encoded, "");
        var offset = (((int)(y * image.Height) * image.Width) + (int)(x * image.Width)) * image.Bands;
        var at = image.WriteToMemory<byte>().AsSpan(offset);
        return (image.Width, image.Height, (at[0], at[1], at[2]));
    }

    private static byte[] Save(string saver, Image image, string options) =>
        (byte[])Operation.Call(saver, new VOption { { "string_options", options } }, image);

    private static byte[] Chunk(string type, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
            }
        }

        return ~crc;
    }
}
