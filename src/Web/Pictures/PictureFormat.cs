namespace Dukaan.Web.Pictures;

/// <summary>A format in which pictures are served.</summary>
public enum PictureFormat
{
    /// <summary>Small; every browser since 2020.</summary>
    Webp,

    /// <summary>For older browsers, and for link previews.</summary>
    Jpeg,
}
