using Microsoft.AspNetCore.Http.HttpResults;

namespace Dukaan.Web.Pictures;

/// <summary>What a refused upload is answered with: an RFC 9457 problem that names the field and says what to do.</summary>
public static class PictureProblems
{
    /// <summary>The sentence for a person, in English.</summary>
    public static string Describe(PictureRefusal refusal) => refusal switch
    {
        PictureRefusal.TooLarge => $"The picture is larger than {PictureLimits.MaxBytes / 1_000_000} MB. Choose a smaller one.",
        PictureRefusal.Missing => "No picture was sent. Send one file.",
        PictureRefusal.NotAPicture => "This file is not a picture we can use. Send a JPEG, PNG, WebP, GIF or HEIC photo.",
        PictureRefusal.TooManyPixels =>
            $"The picture has too many pixels. At most {PictureLimits.MaxPixels / 1_000_000} megapixels and {PictureLimits.MaxSide} pixels a side.",
        PictureRefusal.Damaged => "The picture is damaged or incomplete. Send it again, or another one.",
        PictureRefusal.TooSlow => "The picture took too long to arrive. Try again on a better connection.",
        PictureRefusal.Busy => "Many pictures are being processed. Try again in a few seconds.",
        PictureRefusal.Unavailable => VipsHint,
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, null),
    };

    /// <summary>The HTTP status.</summary>
    public static int StatusOf(PictureRefusal refusal) => refusal switch
    {
        PictureRefusal.TooLarge => StatusCodes.Status413PayloadTooLarge,
        PictureRefusal.Missing => StatusCodes.Status400BadRequest,
        PictureRefusal.NotAPicture => StatusCodes.Status415UnsupportedMediaType,
        PictureRefusal.TooManyPixels or PictureRefusal.Damaged => StatusCodes.Status422UnprocessableEntity,
        PictureRefusal.TooSlow => StatusCodes.Status408RequestTimeout,
        _ => StatusCodes.Status503ServiceUnavailable,
    };

    /// <summary>The answer, with <c>Retry-After</c> where repeating helps.</summary>
    /// <param name="refusal">The reason.</param>
    /// <param name="response">For the header.</param>
    /// <param name="field">The form field at fault.</param>
    public static ProblemHttpResult ToProblem(this PictureRefusal refusal, HttpResponse response, string field = "file")
    {
        if (refusal is PictureRefusal.Busy)
            response.Headers.RetryAfter = "3";
        var sentence = Describe(refusal);
        return TypedResults.Problem(
            sentence,
            statusCode: StatusOf(refusal),
            title: "The picture was not taken",
            extensions: new Dictionary<string, object?> { ["errors"] = new Dictionary<string, string[]> { [field] = [sentence] } });
    }

    private static string VipsHint => PictureProcessor.HowToInstall;
}
