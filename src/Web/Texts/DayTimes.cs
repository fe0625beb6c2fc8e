using System.Globalization;
using Dukaan.Hours;
using Dukaan.Values;

namespace Dukaan.Web.Texts;

/// <summary>Times of a day and names of days, as people read them and as programs write them.</summary>
internal static class DayTimes
{
    /// <summary>Minutes after midnight as <c>09:30</c>.</summary>
    public static string Write(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60 % 24:D2}:{minutes % 60:D2}");

    /// <summary>The minutes of <c>09:30</c>; null: it is no time of a day.</summary>
    public static int? Read(string? text) =>
        TimeOnly.TryParseExact(
            InputNormalizer.Normalize(text ?? ""),
            ["HH:mm", "H:mm", "HH:mm:ss"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var time
        )
            ? (time.Hour * 60) + time.Minute
            : null;

    /// <summary><c>09:30–13:00</c>.</summary>
    public static string Span(int from, int until) => $"{Write(from)}–{Write(until)}";

    /// <summary>The name of a day in a language.</summary>
    public static string Name(DayOfWeek day, CultureInfo culture) => culture.DateTimeFormat.GetDayName(day);

    /// <summary><c>Sat 5 Dec</c>, in the language.</summary>
    public static string Day(DateOnly day, CultureInfo culture) => day.ToString("ddd d MMM", culture);

    /// <summary><c>Sat 5 Dec, 09:30–13:00</c>, in the language.</summary>
    public static string Of(ChosenSlot slot, CultureInfo culture) => $"{Day(slot.Day, culture)}, {Span(slot.From, slot.Until)}";

    /// <summary>The days of a week in their order.</summary>
    /// <param name="first">Null: as usual in the language.</param>
    /// <param name="culture">The language.</param>
    public static IEnumerable<DayOfWeek> Week(DayOfWeek? first, CultureInfo culture) =>
        Enumerable.Range(0, 7).Select(i => (DayOfWeek)((i + (int)(first ?? culture.DateTimeFormat.FirstDayOfWeek)) % 7));

    /// <summary>How dates are written in a language (CLDR).</summary>
    /// <param name="language">BCP 47; an unknown one has the dates of no language.</param>
    public static CultureInfo CultureOf(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
