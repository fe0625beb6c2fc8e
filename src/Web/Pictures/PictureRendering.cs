namespace Dukaan.Web.Pictures;

/// <summary>The result of rendering an upload: every rendition, or none and the reason.</summary>
/// <param name="Renditions">Each width in each format; empty if refused.</param>
/// <param name="Error">Why there are none, or null.</param>
/// <param name="Detail">The decoder's message, for a log; never for a person.</param>
public sealed record PictureRendering(IReadOnlyList<PictureRendition> Renditions, PictureError? Error = null, string? Detail = null)
{
    internal static PictureRendering Refused(PictureError error, string? detail = null) => new([], error, detail);
}
