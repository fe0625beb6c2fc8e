using System.Globalization;
using Dukaan.Values;

namespace Dukaan.Web.Import;

/// <summary>
/// Moments of a file: <c>2024-05-03</c>, with a time, with an offset. Days between slashes or dots are read where they can mean one day
/// only: <c>03/05/2024</c> is the third of May or the fifth of March.
/// </summary>
internal static class DayText
{
    private static readonly string[] WithOffset =
    [
        "yyyy-MM-dd HH:mm:ss zzz",
        "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    private static readonly string[] Local =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd HH:mm",
        "yyyy-MM-dd HH:mm:ss",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy/MM/dd",
        "yyyy/MM/dd HH:mm",
        "yyyy/MM/dd HH:mm:ss",
    ];

    private static readonly string[] Times = ["", " HH:mm", " H:mm", " HH:mm:ss", " h:mm tt"];

    /// <summary>The moment, UTC.</summary>
    /// <param name="column">Of a refusal.</param>
    /// <param name="zone">Of a moment without an offset.</param>
    public static Result<DateTimeOffset> Read(string text, string column, TimeZoneInfo zone)
    {
        var typed = InputNormalizer.Normalize(text).Replace(" UTC", " +00:00", StringComparison.Ordinal);
        if (DateTimeOffset.TryParseExact(typed, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var exact))
        {
            return exact.ToUniversalTime();
        }

        if (DateTime.TryParseExact(typed, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return In(day, zone);
        }

        var slashes = typed.Replace('.', '/').Replace('-', '/');
        var (first, second) = (Numbered(slashes, "d/M/yyyy"), Numbered(slashes, "M/d/yyyy"));
        return (first, second) switch
        {
            ({ } one, { } other) when one != other => Error.Invalid(
                column,
                "day-ambiguous",
                $"“{text}” can mean two days. Write it as {one:yyyy-MM-dd} or {other:yyyy-MM-dd}."
            ),
            ({ } one, _) => In(one, zone),
            (_, { } other) => In(other, zone),
            _ => Error.Invalid(column, "moment", "Write the day as 2026-11-01, with a time if you like: 2026-11-01 09:00."),
        };
    }

    private static DateTime? Numbered(string text, string form) =>
        DateTime.TryParseExact(text, [.. Times.Select(time => form + time)], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static DateTimeOffset In(DateTime local, TimeZoneInfo zone) =>
        new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
}
