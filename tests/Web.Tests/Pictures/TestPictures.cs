using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using Dukaan.Web.Pictures.Vips;

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
            $"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"><rect width="{width}" height="{height}" fill="#f00"/><rect x="{width / 2}" width="{width}" height="{height}" fill="#00f"/></svg>""");
        using var pinned = new ReadOnlyMemory<byte>(svg).Pin();
        using var drawing = VipsOperation.Load("svgload_buffer", svg, "");
        using var decoded = drawing.InMemory();
        using var opaque = VipsOperation.Transform("flatten", decoded, "");
        using var coloured = VipsOperation.Transform("colourspace", opaque, $"space={space}");
        if (profile is null)
            return VipsOperation.Save(saver, coloured, options);
        using var profiled = VipsOperation.Transform("icc_transform", coloured, $"input-profile=srgb,output-profile={profile}");
        return VipsOperation.Save(saver, profiled, options);
    }

    /// <summary>Red on the left, blue on the right, as stored; the EXIF block turns it a quarter clockwise and says where it was taken.</summary>
    internal static byte[] JpegTakenSidewaysInMumbai(int width, int height)
    {
        var tiff = new List<byte>();
        void Short(ushort value) { tiff.Add((byte)value); tiff.Add((byte)(value >> 8)); }
        void Long(uint value) { Short((ushort)value); Short((ushort)(value >> 16)); }
        void Entry(ushort tag, ushort type, uint count, uint value) { Short(tag); Short(type); Long(count); Long(value); }

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
            zlib.Write(new byte[4096]);
        var header = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(header, width);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), height);
        header[8] = 1;
        return [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", header), .. Chunk("IDAT", zeros.ToArray()), .. Chunk("IEND", [])];
    }

    /// <summary>The colour in the middle of one quarter-wide strip of an encoded picture, and the picture's size.</summary>
    internal static (int Width, int Height, (byte R, byte G, byte B) At) Look(byte[] encoded, string loader, double x, double y)
    {
        using var pinned = new ReadOnlyMemory<byte>(encoded).Pin();
        using var image = VipsOperation.Load(loader, encoded, "");
        var memory = vips_image_write_to_memory(image, out var size);
        Assert.NotEqual(0, memory);
        try
        {
            var bands = (int)((long)size / image.Width / image.Height);
            var offset = (((int)(y * image.Height) * image.Width) + (int)(x * image.Width)) * bands;
            return (image.Width, image.Height,
                (Marshal.ReadByte(memory, offset), Marshal.ReadByte(memory, offset + 1), Marshal.ReadByte(memory, offset + 2)));
        }
        finally
        {
            VipsNative.Free(memory);
        }
    }

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
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        }

        return ~crc;
    }

    [DllImport("libvips.so.42", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint vips_image_write_to_memory(VipsImage image, out nuint size);
}
