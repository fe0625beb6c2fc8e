namespace Dukaan.Web.Pictures;

/// <summary>Why an upload was not taken. Nothing is stored then.</summary>
public enum PictureError
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

    /// <summary>It is small and takes more time or memory to open than an honest picture of the most pixels.</summary>
    TooCostly,

    /// <summary>An animation of more frames, or more pixels in all its frames, than <see cref="PictureLimits"/> allows.</summary>
    AnimationTooLong,

    /// <summary>An animation in a format of which we could keep only the first frame.</summary>
    AnimationNotKept,

    /// <summary>The client sent too slowly.</summary>
    TooSlow,

    /// <summary>Too many uploads at this moment; the same upload may be repeated.</summary>
    Busy,

    /// <summary>Too many uploads of this shop at this moment; the same upload may be repeated.</summary>
    TooMany,

    /// <summary>This server has no libvips.</summary>
    Unavailable,
}
