using Dukaan.Values;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Dukaan.Web.Http;

/// <summary>
/// Reads every form: one that is invalid, broken or too large gets a response that says so (P8), and control characters are dropped, as
/// from all free text.
/// </summary>
public static class FormReader
{
    /// <summary>The greatest number of fields in a form.</summary>
    public const int MaxFields = 1024;

    /// <summary>Reads a form.</summary>
    /// <param name="context">If its body was read as a form before, the result is the same.</param>
    /// <param name="most">The size limit in bytes.</param>
    /// <exception cref="ErrorException">415: it is no form. 400: it is broken. 413: a field is too large, or there are too
    /// many.</exception>
    public static async Task<IFormCollection> ReadForm(this HttpContext context, long most = BodyLimits.MaxBody)
    {
        var request = context.Request;
        if (!request.HasFormContentType || !Charsets.IsUtf8(request.ContentType) || Charsets.IsEncoded(request))
        {
            throw new ErrorException(
                new Problem(
                    StatusCodes.Status415UnsupportedMediaType,
                    "unsupported-media-type",
                    "Send a form: application/x-www-form-urlencoded or multipart/form-data, in UTF-8."
                )
            );
        }

        try
        {
            return Clean(
                await request.ReadFormAsync(
                    new FormOptions { ValueCountLimit = MaxFields, MultipartBodyLengthLimit = most },
                    context.RequestAborted
                )
            );
        }
        catch (InvalidDataException e)
        {
            // The framework uses the same exception for its limits and for malformed forms; only its message distinguishes them.
            throw new ErrorException(
                e.Message.Contains("limit", StringComparison.OrdinalIgnoreCase)
                    ? Problem.Field(
                        "form",
                        "form-too-large",
                        $"The form is too large: it has at most {MaxFields} fields of moderate size.",
                        StatusCodes.Status413PayloadTooLarge
                    )
                    : Broken()
            );
        }
        catch (IOException e) when (e is not BadHttpRequestException && !context.RequestAborted.IsCancellationRequested)
        {
            throw new ErrorException(Broken());
        }
    }

    private static Problem Broken() =>
        Problem.Field("form", "form-broken", "The form is broken or incomplete.", StatusCodes.Status400BadRequest);

    private static IFormCollection Clean(IFormCollection form) =>
        form.Any(field => ControlCharacters.In(field.Key) || field.Value.Any(value => ControlCharacters.In(value)))
            ? new FormCollection(
                form.GroupBy(field => ControlCharacters.Remove(field.Key), StringComparer.OrdinalIgnoreCase)
                    .ToDictionary(
                        fields => fields.Key,
                        fields => new StringValues([
                            .. fields.SelectMany(field => field.Value).Select(value => ControlCharacters.Remove(value ?? "")),
                        ]),
                        StringComparer.OrdinalIgnoreCase
                    ),
                form.Files
            )
            : form;
}
