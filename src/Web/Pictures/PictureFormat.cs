namespace Dukaan.Web.Pictures;

/// <summary>A form in which pictures are served.</summary>
public enum PictureFormat
{
    /// <summary>Small; every browser since 2020.</summary>
    Webp,

    /// <summary>For everything older, and for link previews.</summary>
    Jpeg,
}
