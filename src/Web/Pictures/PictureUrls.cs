namespace Dukaan.Web.Pictures;

/// <summary>Addresses of pictures, for <c>src</c> and <c>srcset</c>. Ids are URL-safe.</summary>
public static class PictureUrls
{
    /// <summary>Where pictures are served.</summary>
    public const string Root = "/pictures";

    /// <summary>The path of one rendition: <c>/pictures/{storeId}/{pictureId}/640.webp</c>.</summary>
    /// <param name="storeId">The store.</param>
    /// <param name="pictureId">The picture.</param>
    /// <param name="width">320, 640 or 1280.</param>
    /// <param name="format">The encoding.</param>
    public static string Of(string storeId, string pictureId, int width, PictureFormat format) =>
        $"{Root}/{storeId}/{pictureId}/{FileName(width, format)}";

    /// <summary>All widths of one format in the form of <c>srcset</c>: <c>/pictures/…/320.webp 320w, …</c>.</summary>
    /// <param name="storeId">The store.</param>
    /// <param name="pictureId">The picture.</param>
    /// <param name="format">The encoding.</param>
    /// <param name="host">Scheme and host in front of each; empty: the page's own.</param>
    public static string SourceSet(string storeId, string pictureId, PictureFormat format, string host = "") =>
        string.Join(", ", PictureRendition.Widths.Select(width => $"{host}{Of(storeId, pictureId, width, format)} {width}w"));

    /// <summary>All renditions by name, for JSON: <c>{"320.webp": "/pictures/…", …}</c>.</summary>
    public static IReadOnlyDictionary<string, string> All(string storeId, string pictureId) =>
        PictureRendition
            .Widths.SelectMany(width => Enum.GetValues<PictureFormat>().Select(format => (width, format)))
            .ToDictionary(r => FileName(r.width, r.format), r => Of(storeId, pictureId, r.width, r.format));

    internal static string FileName(int width, PictureFormat format) => $"{width}.{(format == PictureFormat.Webp ? "webp" : "jpg")}";
}
