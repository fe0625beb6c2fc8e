using Dukaan.Web.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Dukaan.Web.Pictures;

/// <summary>
/// The picture of an API request: <c>multipart/form-data</c> with one part named <c>file</c>, read as it arrives and checked before it is
/// stored.
/// </summary>
internal static class UploadedPicture
{
    /// <summary>The size limit of such a request in bytes: the picture and the multipart envelope.</summary>
    public const long MaxBody = PictureLimits.MaxBytes + (64 * 1024);

    private const int MaxParts = 8;

    /// <summary>Reads and stores the picture, and returns its id.</summary>
    /// <exception cref="ErrorException">There is none, or it is refused; nothing was stored.</exception>
    public static async Task<string> Keep(HttpContext context, string storeId, PictureUploads uploads)
    {
        // A body can be read once; a retried handler (RetryOnce) gets the result of the first run.
        if (context.Items[typeof(UploadedPicture)] is string kept)
        {
            return kept;
        }

        var request = context.Request;
        if (
            !MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || type.MediaType != "multipart/form-data"
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 200 } boundary
        )
        {
            throw new ErrorException(
                new Problem(
                    StatusCodes.Status415UnsupportedMediaType,
                    "unsupported-media-type",
                    "Send multipart/form-data with one part named file."
                )
            );
        }

        LimitedBodyStream.Allow(context, MaxBody, ProblemOf(PictureError.TooLarge));
        try
        {
            var parts = new MultipartReader(boundary.Value!, request.Body);
            for (var i = 0; i < MaxParts && await parts.ReadNextSectionAsync(context.RequestAborted) is { } part; i++)
            {
                if (part.GetContentDispositionHeader() is { } disposition && HeaderUtilities.RemoveQuotes(disposition.Name) == "file")
                {
                    kept = Kept(await uploads.Add(storeId, part.Body, context.RequestAborted));
                    context.Items[typeof(UploadedPicture)] = kept;
                    return kept;
                }
            }
        }
        catch (Exception e) when (e is InvalidDataException || (e is IOException and not BadHttpRequestException))
        {
            throw new ErrorException(
                Problem.Field("file", "broken-form", "The form is broken or incomplete.", StatusCodes.Status400BadRequest)
            );
        }

        return Kept(PictureUpload.Refused(PictureError.Missing));
    }

    private static string Kept(PictureUpload upload) => upload.Id ?? throw new ErrorException(ProblemOf(upload.Error!.Value));

    private static Problem ProblemOf(PictureError error)
    {
        var code = "picture-" + System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(error.ToString());
        var problem = Problem.Field("file", code, PictureProblems.Describe(error), PictureProblems.StatusOf(error));
        return error switch
        {
            PictureError.Busy or PictureError.TooMany => problem with { RetryAfter = TimeSpan.FromSeconds(3) },
            PictureError.DayFull => problem with { RetryAfter = TimeSpan.FromHours(1) },
            _ => problem,
        };
    }
}
