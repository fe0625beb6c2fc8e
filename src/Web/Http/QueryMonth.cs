using System.Globalization;
using Dukaan.Values;

namespace Dukaan.Web.Http;

/// <summary>A month in a query string, such as <c>2026-11</c>.</summary>
internal static class QueryMonth
{
    private const string Form = "yyyy-MM";

    /// <summary>Its first day; without one, the present month's.</summary>
    public static Result<DateOnly> Read(string? text, DateOnly today) =>
        string.IsNullOrEmpty(text) ? new DateOnly(today.Year, today.Month, 1)
        : DateOnly.TryParseExact(InputNormalizer.Normalize(text), Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
        && month.Year is > 2000 and < 3000
            ? month
        : Error.Invalid("month", "month", "Write a month as 2026-11.");

    public static string Write(DateOnly month) => month.ToString(Form, CultureInfo.InvariantCulture);
}
