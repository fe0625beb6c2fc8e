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

    /// <summary><c>Sat 5 Dec</c>, as the language writes it.</summary>
    public static string Day(DateOnly day, CultureInfo culture) =>
        day.ToString(Words(culture)?.WeekDay ?? $"ddd {culture.DateTimeFormat.MonthDayPattern}", culture);

    /// <summary><c>5 Dec 2026</c>, as the language writes it.</summary>
    public static string Date(DateOnly day, CultureInfo culture) => day.ToString(Words(culture)?.ShortDayOfYear ?? "d MMM yyyy", culture);

    /// <inheritdoc cref="Date(DateOnly, CultureInfo)"/>
    public static string Date(DateTimeOffset day, CultureInfo culture) => Date(DateOnly.FromDateTime(day.DateTime), culture);

    /// <summary><c>5 Dec, 14:05</c>, as the language writes it.</summary>
    public static string Moment(DateTime local, CultureInfo culture)
    {
        var between = culture.TwoLetterISOLanguageName switch
        {
            "zh" or "ja" or "ko" => " ",
            _ when culture.TextInfo.IsRightToLeft => "، ",
            _ => ", ",
        };
        var day = local.ToString(Words(culture)?.ShortDay ?? culture.DateTimeFormat.MonthDayPattern, culture);
        return day + between + local.ToString("HH:mm", CultureInfo.InvariantCulture);
    }

    /// <summary><c>Sat 5 Dec, 09:30–13:00</c>, in the language.</summary>
    public static string Of(ChosenSlot slot, CultureInfo culture) => $"{Day(slot.Day, culture)}, {Span(slot.From, slot.Until)}";

    /// <summary>The days of a week in their order.</summary>
    /// <param name="first">Null: as usual in the shop's country (CLDR).</param>
    /// <param name="language">BCP 47; its usual first day counts where the country is not known.</param>
    /// <param name="timeZone">IANA name, of the shop: it tells the country.</param>
    public static IEnumerable<DayOfWeek> Week(DayOfWeek? first, string language, string timeZone) =>
        Enumerable.Range(0, 7).Select(i => (DayOfWeek)((i + (int)(first ?? FirstDay(language, timeZone))) % 7));

    /// <summary>The day with which weeks begin in the country of a time zone.</summary>
    private static DayOfWeek FirstDay(string language, string timeZone)
    {
        var tag = TimeZoneCountries.Of(timeZone) is { } country ? $"{ShopLanguages.Primary(language)}-{country}" : language;
        return CultureOf(tag).DateTimeFormat.FirstDayOfWeek;
    }

    /// <summary>The patterns of dates; null: those of a language without texts.</summary>
    private static Dashboard.FrameTexts? Words(CultureInfo culture) => SellerLanguages.Find(culture.Name)?.Texts.Frame;

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
