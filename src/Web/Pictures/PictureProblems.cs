namespace Dukaan.Web.Pictures;

/// <summary>The responses to refused uploads: an RFC 9457 problem that names the field and says what to do.</summary>
public static class PictureProblems
{
    /// <summary>The sentence for a person, in English.</summary>
    public static string Describe(PictureError error) =>
        error switch
        {
            PictureError.TooLarge => $"The picture is larger than {PictureLimits.MaxBytes / 1_000_000} MB. Choose a smaller one.",
            PictureError.Missing => "No picture was sent. Send one file.",
            PictureError.NotAPicture => "This file is not a picture we can use. Send a JPEG, PNG, WebP, GIF or HEIC photo.",
            PictureError.TooManyPixels =>
                $"The picture has too many pixels. At most {PictureLimits.MaxPixels / 1_000_000} megapixels and {PictureLimits.MaxSide} "
                    + "pixels a side.",
            PictureError.Damaged => "The picture is damaged or incomplete. Send it again, or another one.",
            PictureError.TooCostly => "The picture takes too much work to open. Save it anew as an ordinary JPEG or PNG and send that.",
            PictureError.AnimationTooLong => $"The animation is too long or too large. At most {PictureLimits.MaxFrames} frames and "
                + $"{PictureLimits.MaxPixels / 1_000_000} megapixels in all of them.",
            PictureError.AnimationNotKept =>
                "This picture moves, and would stand still here. Send the animation as GIF or WebP, or a picture that does not move.",
            PictureError.TooSlow => "The picture took too long to arrive. Try again on a better connection.",
            PictureError.Busy => "Many pictures are being processed. Try again in a few seconds.",
            PictureError.TooMany =>
                "Many of your shop's pictures are being processed. Send fewer at a time, or try again in a few seconds.",
            PictureError.DayFull => "No more pictures can be stored today. Send the others tomorrow.",
            PictureError.Unavailable => VipsHint,
            _ => throw new ArgumentOutOfRangeException(nameof(error), error, null),
        };

    /// <summary>The HTTP status.</summary>
    public static int StatusOf(PictureError error) =>
        error switch
        {
            PictureError.TooLarge => StatusCodes.Status413PayloadTooLarge,
            PictureError.Missing => StatusCodes.Status400BadRequest,
            PictureError.NotAPicture => StatusCodes.Status415UnsupportedMediaType,
            PictureError.TooManyPixels
            or PictureError.Damaged
            or PictureError.TooCostly
            or PictureError.AnimationTooLong
            or PictureError.AnimationNotKept => StatusCodes.Status422UnprocessableEntity,
            PictureError.TooMany or PictureError.DayFull => StatusCodes.Status429TooManyRequests,
            PictureError.TooSlow => StatusCodes.Status408RequestTimeout,
            _ => StatusCodes.Status503ServiceUnavailable,
        };

    private static string VipsHint => PictureProcessor.HowToInstall;
}
