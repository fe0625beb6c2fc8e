namespace Dukaan.Values;

/// <summary>Why a command was refused. Nothing was changed. The web tier turns it into problem details (RFC 9457).</summary>
/// <param name="Kind">Determines the HTTP status.</param>
/// <param name="Code">Stable and machine readable, in kebab case: <c>slug-taken</c>, <c>sold-out</c>.</param>
/// <param name="Message">One sentence for a person, in English; says what to do.</param>
/// <param name="Field">The field at fault in camelCase as the API names it, or null.</param>
/// <param name="Items">More subjects than the field: the product ids of sold-out lines.</param>
/// <param name="RetryAfter">When a retry can help, for <see cref="ErrorKind.TooMany"/> and <see cref="ErrorKind.Unavailable"/>.</param>
/// <param name="NewTotal">The current total, for <c>total-changed</c>.</param>
/// <param name="Short">The lines with too few units, for <c>sold-out</c>.</param>
[GenerateSerializer, Immutable, Alias("refusal")]
public sealed record Error(
    ErrorKind Kind,
    string Code,
    string Message,
    string? Field = null,
    ImmutableArray<string> Items = default,
    TimeSpan? RetryAfter = null,
    Money? NewTotal = null,
    ImmutableArray<ShortLine> Short = default
)
{
    public static Error Invalid(string field, string code, string message) => new(ErrorKind.Invalid, code, message, field);

    public static Error NotFound(string what) => new(ErrorKind.NotFound, "not-found", $"There is no such {what}.");

    public static Error Conflict(string code, string message, string? field = null) => new(ErrorKind.Conflict, code, message, field);

    /// <summary>The caller edited an older version than the stored one (HTTP 412).</summary>
    public static Error Stale() => new(ErrorKind.Stale, "stale", "It was changed in the meantime. Load it again and repeat your change.");

    /// <summary>The operation id was used before with another command (HTTP 422).</summary>
    public static Error KeyReused() =>
        new(
            ErrorKind.Invalid,
            "idempotency-key-reused",
            "This Idempotency-Key was used for a different request. Use a new key.",
            "Idempotency-Key"
        );
}
