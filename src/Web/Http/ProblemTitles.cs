using Dukaan.Web.Texts.Dashboard;
using Microsoft.AspNetCore.WebUtilities;

namespace Dukaan.Web.Http;

/// <summary>Titles of statuses, and default texts.</summary>
public static class ProblemTitles
{
    public static string Of(int status) =>
        status switch
        {
            StatusCodes.Status422UnprocessableEntity => "Unprocessable Content",
            StatusCodes.Status413PayloadTooLarge => "Content Too Large",
            _ => ReasonPhrases.GetReasonPhrase(status),
        };

    /// <summary>
    /// For people: what kind of error it is in their language. RFC 9457 lets the title of <c>about:blank</c> follow <c>Accept-Language</c>.
    /// </summary>
    internal static string Of(SiteTexts words, int status) =>
        status switch
        {
            StatusCodes.Status404NotFound => words.NothingHere,
            StatusCodes.Status429TooManyRequests => words.TooManyTries,
            StatusCodes.Status503ServiceUnavailable => words.BusyNow,
            >= 500 => words.WentWrong,
            _ => words.DidNotWork,
        };

    /// <summary>The problem for a bare status of routing or the server.</summary>
    public static Problem Bare(int status) =>
        status switch
        {
            StatusCodes.Status400BadRequest => new Problem(status, "bad-request", "This request cannot be understood."),
            StatusCodes.Status401Unauthorized => new Problem(status, "unauthenticated", "Sign in first."),
            StatusCodes.Status403Forbidden => new Problem(status, "forbidden", "You may not do this."),
            StatusCodes.Status404NotFound => new Problem(status, "not-found", "There is nothing at this address."),
            StatusCodes.Status405MethodNotAllowed => new Problem(
                status,
                "method-not-allowed",
                "This address does not take this method. See the Allow header."
            ),
            StatusCodes.Status413PayloadTooLarge => new Problem(status, "too-large", "What was sent is too large."),
            StatusCodes.Status415UnsupportedMediaType => new Problem(
                status,
                "unsupported-media-type",
                "Send application/json, or multipart/form-data where a picture is sent."
            ),
            _ => new Problem(status, status < 500 ? "bad-request" : "server-error", "Something went wrong. Try again."),
        };
}
