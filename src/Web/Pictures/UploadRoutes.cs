namespace Dukaan.Web.Pictures;

/// <summary>How a route says that it takes a picture.</summary>
public static class UploadRoutes
{
    /// <summary>A larger body than other routes take, of one part named <c>file</c>: <see cref="UploadedPicture"/> reads it.</summary>
    public static RouteHandlerBuilder WithPictureUpload(this RouteHandlerBuilder route) =>
        route.Accepts<PictureFile>("multipart/form-data");
}
