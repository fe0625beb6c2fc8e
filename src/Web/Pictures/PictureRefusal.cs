namespace Dukaan.Web.Pictures;

/// <summary>Why an upload was not taken. Nothing is stored then.</summary>
public enum PictureRefusal
{
    /// <summary>More bytes than <see cref="PictureLimits.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>No file, or an empty one.</summary>
    Missing,

    /// <summary>The content is not a kind of picture we take, whatever its name says.</summary>
    NotAPicture,

    /// <summary>Its header announces more pixels than <see cref="PictureLimits"/> allows.</summary>
    TooManyPixels,

    /// <summary>It begins like a picture but cannot be decoded to its end.</summary>
    Damaged,

    /// <summary>The client sent too slowly.</summary>
    TooSlow,

    /// <summary>Too many uploads at this moment; the same upload may be repeated.</summary>
    Busy,

    /// <summary>This server has no libvips.</summary>
    Unavailable,
}
