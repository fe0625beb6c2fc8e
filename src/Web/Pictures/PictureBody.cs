namespace Dukaan.Web.Pictures;

/// <summary>A picture in the API.</summary>
/// <param name="Id">Within its store.</param>
/// <param name="Urls">Where each size and format is served: <c>{"640.webp": "/pictures/…"}</c>.</param>
public sealed record PictureBody(string Id, IReadOnlyDictionary<string, string> Urls)
{
    public static PictureBody Of(string storeId, string pictureId) => new(pictureId, PictureUrls.All(storeId, pictureId));
}
