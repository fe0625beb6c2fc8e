using System.Text.Json;

namespace Dukaan.Web.Http;

/// <summary>Turns the framework's request errors into texts that name the field.</summary>
public static class BadRequests
{
    public static Problem Of(BadHttpRequestException exception) =>
        exception switch
        {
            { InnerException: JsonException json } => Of(json),
            { StatusCode: StatusCodes.Status400BadRequest } => new Problem(
                exception.StatusCode,
                "bad-request",
                "This request is not complete, or a part of it cannot be read. Check the body and the query."
            ),
            _ => ProblemTitles.Bare(exception.StatusCode),
        };

    /// <summary>Text that is not JSON is 400; JSON of another shape is 422 and names the field.</summary>
    public static Problem Of(JsonException exception)
    {
        // The reader throws a JsonException of its own inside; for a wrong type there is none or another kind.
        if (exception.InnerException is JsonException)
        {
            return Broken(exception);
        }

        var field = Field(exception.Path + (exception.Data[SetConverterFactory.Within] as string)?.TrimStart('$'));
        var message = exception.Message is { } text && text.StartsWith("must ", StringComparison.Ordinal) ? text : "has the wrong type.";
        return field.Length == 0
            ? new Problem(StatusCodes.Status400BadRequest, "broken-json", "The body must be a JSON object of the documented fields.")
            : Problem.Field(field, "wrong-type", $"{field} {message}");
    }

    /// <summary>400: the text is not JSON.</summary>
    public static Problem Broken(JsonException exception) =>
        new(
            StatusCodes.Status400BadRequest,
            "broken-json",
            $"The body is not valid JSON, or its parts lie too deep in each other{Place(exception)}."
        );

    private static string Place(JsonException exception) =>
        exception.LineNumber is { } line ? $" (line {line + 1}, byte {exception.BytePositionInLine + 1})" : "";

    private static string Field(string? path) =>
        path is null ? ""
        : path.StartsWith("$.", StringComparison.Ordinal) ? path[2..]
        : path.TrimStart('$');
}
