namespace Dukaan.Web.Pictures;

/// <summary>What a refused upload is answered with: an RFC 9457 problem that names the field and says what to do.</summary>
public static class PictureProblems
{
    /// <summary>The sentence for a person, in English.</summary>
    public static string Describe(PictureRefusal refusal) =>
        refusal switch
        {
            PictureRefusal.TooLarge => $"The picture is larger than {PictureLimits.MaxBytes / 1_000_000} MB. Choose a smaller one.",
            PictureRefusal.Missing => "No picture was sent. Send one file.",
            PictureRefusal.NotAPicture => "This file is not a picture we can use. Send a JPEG, PNG, WebP, GIF or HEIC photo.",
            PictureRefusal.TooManyPixels =>
                $"The picture has too many pixels. At most {PictureLimits.MaxPixels / 1_000_000} megapixels and {PictureLimits.MaxSide} "
                    + "pixels a side.",
            PictureRefusal.Damaged => "The picture is damaged or incomplete. Send it again, or another one.",
            PictureRefusal.TooCostly => "The picture takes too much work to open. Save it anew as an ordinary JPEG or PNG and send that.",
            PictureRefusal.AnimationTooLong => $"The animation is too long or too large. At most {PictureLimits.MaxFrames} frames and "
                + $"{PictureLimits.MaxPixels / 1_000_000} megapixels in all of them.",
            PictureRefusal.AnimationNotKept =>
                "This picture moves, and would stand still here. Send the animation as GIF or WebP, or a picture that does not move.",
            PictureRefusal.TooSlow => "The picture took too long to arrive. Try again on a better connection.",
            PictureRefusal.Busy => "Many pictures are being processed. Try again in a few seconds.",
            PictureRefusal.TooMany =>
                "Many of your shop's pictures are being processed. Send fewer at a time, or try again in a few seconds.",
            PictureRefusal.Unavailable => VipsHint,
            _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, null),
        };

    /// <summary>The HTTP status.</summary>
    public static int StatusOf(PictureRefusal refusal) =>
        refusal switch
        {
            PictureRefusal.TooLarge => StatusCodes.Status413PayloadTooLarge,
            PictureRefusal.Missing => StatusCodes.Status400BadRequest,
            PictureRefusal.NotAPicture => StatusCodes.Status415UnsupportedMediaType,
            PictureRefusal.TooManyPixels
            or PictureRefusal.Damaged
            or PictureRefusal.TooCostly
            or PictureRefusal.AnimationTooLong
            or PictureRefusal.AnimationNotKept => StatusCodes.Status422UnprocessableEntity,
            PictureRefusal.TooMany => StatusCodes.Status429TooManyRequests,
            PictureRefusal.TooSlow => StatusCodes.Status408RequestTimeout,
            _ => StatusCodes.Status503ServiceUnavailable,
        };

    private static string VipsHint => PictureProcessor.HowToInstall;
}
