namespace Dukaan.Web.Pictures;

/// <summary>Declares that a route takes a picture.</summary>
public static class UploadRoutes
{
    /// <summary>
    /// A larger body limit than other routes have, for one part named <c>file</c>: <see cref="UploadedPicture"/> reads it.
    /// </summary>
    public static RouteHandlerBuilder WithPictureUpload(this RouteHandlerBuilder route) =>
        route.Accepts<PictureFile>("multipart/form-data");
}
