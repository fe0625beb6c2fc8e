using Dukaan.Values;

namespace Dukaan.Web.Pictures;

/// <summary>The name of one file of a stored picture. Its bytes never change.</summary>
/// <param name="StoreId">The store.</param>
/// <param name="PictureId">The picture, unique in its store: <see cref="Pictures.PictureId"/>.</param>
/// <param name="Width">One of <see cref="PictureRendition.Widths"/>.</param>
/// <param name="Format">The encoding.</param>
public readonly record struct PictureName(string StoreId, string PictureId, int Width, PictureFormat Format)
{
    /// <summary>The name of the file alone: <c>640.webp</c>.</summary>
    public string File => PictureUrls.FileName(Width, Format);

    /// <summary>The key in an object store, and the path under a root: <c>{storeId}/{pictureId}/640.webp</c>.</summary>
    public string Key => $"{StoreId}/{PictureId}/{File}";

    /// <summary>The media type.</summary>
    public string ContentType => Format == PictureFormat.Webp ? "image/webp" : "image/jpeg";

    /// <summary>The name with these parts; null: no picture has it. Nothing else reaches a file system or another machine.</summary>
    public static PictureName? Parse(string storeId, string pictureId, string file)
    {
        if (!Ids.IsId(storeId) || !Ids.IsId(pictureId))
        {
            return null;
        }

        foreach (var name in All(storeId, pictureId))
        {
            if (name.File == file)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>All files of a picture; the last one is stored last, so where it is, all are.</summary>
    public static IEnumerable<PictureName> All(string storeId, string pictureId) =>
        PictureRendition.Widths.SelectMany(width =>
            Enum.GetValues<PictureFormat>().Select(format => new PictureName(storeId, pictureId, width, format))
        );
}
