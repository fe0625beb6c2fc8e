using System.Globalization;
using Dukaan.Values;

namespace Dukaan.Web.Http;

/// <summary>
/// Days and the years they may be in. A day a thousand years away is a typing error, and at the ends of the calendar there is no
/// neighbouring day, nor an hour in another time zone.
/// </summary>
public static class Days
{
    public const int FirstYear = 1900;
    public const int LastYear = 2999;

    private const string Form = "yyyy-MM-dd";

    public static bool Contains(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>A day such as <c>2026-11-21</c> (RFC 3339, section 5.6), in digits of any script.</summary>
    public static bool TryRead(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(InputNormalizer.Normalize(text), Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        && Contains(day.Year);

    public static string Write(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);
}
