using System.Security.Cryptography;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Tests.Pictures;

/// <summary>Pictures as they are stored; their bytes are no pictures, which no store looks at.</summary>
internal static class StoredPictures
{
    public const string Store = "01hzzzzzzzzzzzzzzzzzzzzzza";

    /// <summary>The id of one that only its number distinguishes.</summary>
    public static string Id(int number) => PictureId.Of(Store, BitConverter.GetBytes(number));

    public static PictureName Name(int number, int width = 320) => new(Store, Id(number), width, PictureFormat.Webp);

    public static byte[] Bytes(PictureName name, int length = 1_000)
    {
        var bytes = new byte[length];
        SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name.Key)).CopyTo(bytes, 0);
        return bytes;
    }

    /// <summary>All files of it.</summary>
    public static IReadOnlyList<PictureRendition> Renditions(int number) =>
        [.. PictureName.All(Store, Id(number)).Select(name => new PictureRendition(name.Width, name.Format, Bytes(name)))];

    public static async Task<byte[]?> Read(Stream? stream)
    {
        if (stream is null)
        {
            return null;
        }

        await using (stream)
        {
            using var whole = new MemoryStream();
            await stream.CopyToAsync(whole);
            return whole.ToArray();
        }
    }
}
