namespace Dukaan.Web.Pictures;

/// <summary>Why an upload was refused. Nothing is stored then.</summary>
public enum PictureError
{
    /// <summary>More bytes than <see cref="PictureLimits.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>No file, or an empty one.</summary>
    Missing,

    /// <summary>The content is no supported kind of picture, whatever its name says.</summary>
    NotAPicture,

    /// <summary>Its header announces more pixels than <see cref="PictureLimits"/> allows.</summary>
    TooManyPixels,

    /// <summary>It begins like a picture but cannot be decoded completely.</summary>
    Damaged,

    /// <summary>It is small but takes more time or memory to decode than a real picture with the most pixels.</summary>
    TooCostly,

    /// <summary>An animation of more frames, or more pixels in all its frames, than <see cref="PictureLimits"/> allows.</summary>
    AnimationTooLong,

    /// <summary>An animation in a format of which only the first frame could be kept.</summary>
    AnimationNotKept,

    /// <summary>The client sent too slowly.</summary>
    TooSlow,

    /// <summary>Too many uploads at present; the client may retry.</summary>
    Busy,

    /// <summary>Too many uploads of this shop at present; the client may retry.</summary>
    TooMany,

    /// <summary>The shop's pictures of the day are used up (<see cref="PictureQuota"/>).</summary>
    DayFull,

    /// <summary>This server has no libvips.</summary>
    Unavailable,
}
