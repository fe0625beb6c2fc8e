namespace Dukaan.Web.Pictures;

/// <summary>A picture in the API.</summary>
/// <param name="Id">Unique in its store.</param>
/// <param name="Urls">The address of each size and format: <c>{"640.webp": "/pictures/…"}</c>.</param>
public sealed record PictureBody(string Id, IReadOnlyDictionary<string, string> Urls)
{
    public static PictureBody Of(string storeId, string pictureId) => new(pictureId, PictureUrls.All(storeId, pictureId));
}
