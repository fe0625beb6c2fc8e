namespace Dukaan.Web.Pictures;

/// <summary>The form of an upload, for the API's description.</summary>
/// <param name="File">JPEG, PNG, WebP, GIF or HEIC, up to 10 MB.</param>
public sealed record PictureFile(IFormFile File);
