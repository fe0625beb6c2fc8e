using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dukaan.Values;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Http;

/// <summary>An error as clients get it: problem details (RFC 9457), or for a browser a plain page that says the same (P8).</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">Stable and machine readable, in kebab case.</param>
/// <param name="Detail">One sentence for a person, which says what to do.</param>
public sealed record Problem(int Status, string Code, string Detail) : IResult, IStatusCodeHttpResult
{
    int? IStatusCodeHttpResult.StatusCode => Status;

    /// <summary>The errors by field; a field is named as in the API.</summary>
    public ImmutableSortedDictionary<string, string[]> Errors { get; init; } = ImmutableSortedDictionary<string, string[]>.Empty;

    /// <summary>When a retry can help; also sent as <c>Retry-After</c>, in whole seconds.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The subjects, if a field does not say enough, such as sold-out products.</summary>
    public ImmutableArray<string> Items { get; init; } = [];

    /// <summary>The lines with too few units, and how many are left.</summary>
    public ImmutableArray<ShortLine> Lines { get; init; } = [];

    /// <summary>The current total, if the expected one is outdated.</summary>
    public Money? NewTotal { get; init; }

    /// <summary>The existing thing, such as the order of a cart; or null.</summary>
    public ExistingBody? Existing { get; init; }

    /// <summary>BCP 47: its sentences are in this language already, a shop's. Null: they are said in the reader's.</summary>
    public string? Language { get; init; }

    /// <summary>The problem of a refusal.</summary>
    public static Problem Of(Error error) =>
        new(StatusOf(error), error.Code, error.Message)
        {
            Errors = error.Field is { } field ? Single(field, error.Message) : ImmutableSortedDictionary<string, string[]>.Empty,
            RetryAfter = error.RetryAfter ?? (error.Kind is ErrorKind.Unavailable or ErrorKind.TooMany ? TimeSpan.FromSeconds(1) : null),
            Items = error.Items.IsDefault ? [] : error.Items,
            Lines = error.Short.IsDefault ? [] : error.Short,
            NewTotal = error.NewTotal,
        };

    /// <summary>422: this field is invalid.</summary>
    public static Problem Field(string field, string code, string message, int status = StatusCodes.Status422UnprocessableEntity) =>
        new(status, code, message) { Errors = Single(field, message) };

    public static Problem NotFound(string what = "resource") => Of(Error.NotFound(what));

    /// <summary>503: a retry later helps.</summary>
    public static Problem Unavailable(string code, string detail, TimeSpan retryAfter) =>
        new(StatusCodes.Status503ServiceUnavailable, code, detail) { RetryAfter = retryAfter };

    /// <summary>Writes it in the format that the client asked for.</summary>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.Headers.CacheControl = "no-store";
        WriteRetryAfter(response);
        if (Status == StatusCodes.Status401Unauthorized)
        {
            response.Headers.WWWAuthenticate = "Bearer";
        }

        return httpContext.WantsHtml() ? ErrorPage.Write(httpContext, this) : WriteJson(httpContext, httpContext.Language());
    }

    /// <summary>Sets <c>Retry-After</c> in a response that is a page of its own.</summary>
    public void WriteRetryAfter(HttpResponse response)
    {
        if (RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The same with its sentences in the language of a person; the code stays.</summary>
    internal Problem In(SellerLanguage language)
    {
        if (language.Refusals is null || Language is not null)
        {
            return this;
        }

        string Say(string english) => Refusals.Say(language, Code, english);
        return this with
        {
            Detail = Say(Detail),
            Errors = Errors.ToImmutableSortedDictionary(each => each.Key, each => each.Value.Select(Say).ToArray()),
        };
    }

    private static int StatusOf(Error error) =>
        error.Kind switch
        {
            ErrorKind.Invalid => StatusCodes.Status422UnprocessableEntity,
            ErrorKind.NotFound => StatusCodes.Status404NotFound,
            ErrorKind.Conflict => StatusCodes.Status409Conflict,
            ErrorKind.Stale => StatusCodes.Status412PreconditionFailed,
            ErrorKind.Unauthenticated => StatusCodes.Status401Unauthorized,
            ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
            ErrorKind.TooMany => StatusCodes.Status429TooManyRequests,
            ErrorKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
            _ => throw new ArgumentOutOfRangeException(nameof(error), error.Kind, "A kind of refusal without an HTTP status."),
        };

    private static ImmutableSortedDictionary<string, string[]> Single(string field, string message) =>
        ImmutableSortedDictionary<string, string[]>.Empty.Add(field, [message]);

    private Task WriteJson(HttpContext context, SellerLanguage language)
    {
        context.Response.Headers.ContentLanguage = Language ?? language.Tag;
        var said = In(language);
        return context.Response.WriteAsJsonAsync(
            new ProblemBody(
                Type: "about:blank",
                Title: language.Refusals is null ? ProblemTitles.Of(Status) : ProblemTitles.Of(language.Texts.Site, Status),
                Status: Status,
                Detail: said.Detail,
                Code: Code,
                Errors: said.Errors.IsEmpty ? null : said.Errors,
                Items: Items.IsEmpty ? null : Items,
                Lines: Lines.IsEmpty ? null : Lines,
                NewTotal: NewTotal,
                Existing: Existing,
                TraceId: context.TraceId()
            ),
            ProblemJson,
            "application/problem+json"
        );
    }

    private static readonly JsonSerializerOptions ProblemJson = new(ApiJson.Options)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}
