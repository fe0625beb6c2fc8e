using System.Globalization;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Dashboard;

/// <summary>Formats times in the shop's time zone.</summary>
/// <param name="time">The clock.</param>
/// <param name="zone">IANA name; an unknown one counts as UTC.</param>
/// <param name="language">How days and months are written.</param>
internal sealed class ShopTime(TimeProvider time, string zone, SellerLanguage language)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : TimeZoneInfo.Utc;

    public DateTime Now => TimeZoneInfo.ConvertTime(time.GetUtcNow(), _zone).DateTime;

    /// <summary>"14:05" today, "Yesterday, 14:05", "12 Nov, 14:05", with the year if it is another one.</summary>
    public string Of(DateTimeOffset moment)
    {
        var (local, today) = (TimeZoneInfo.ConvertTime(moment, _zone).DateTime, Now.Date);
        var days = (today - local.Date).Days;
        var day =
            days == 0 ? ""
            : days == 1 ? Words.Yesterday
            : local.ToString(local.Year == today.Year ? Words.ShortDay : Words.ShortDayOfYear, language.Culture);
        var hour = local.ToString("HH:mm", CultureInfo.InvariantCulture);
        return day.Length == 0 ? hour : $"{day}, {hour}";
    }

    /// <summary>A time in the format of a datetime-local field; empty for none.</summary>
    public string Field(DateTimeOffset? moment) =>
        moment is { } at ? TimeZoneInfo.ConvertTime(at, _zone).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture) : "";

    /// <summary>The time of such a field in the shop's time zone; null: it is none.</summary>
    public DateTimeOffset? Read(string text) =>
        DateTime.TryParseExact(
            InputNormalizer.Normalize(text),
            ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var local
        ) && Days.Contains(local.Year)
            ? new DateTimeOffset(local, _zone.GetUtcOffset(local))
            : null;

    /// <summary>The time of such a field, none if it is empty, or a validation error that names the field.</summary>
    public Error? Read(string text, string field, out DateTimeOffset? moment)
    {
        moment = text.Length == 0 ? null : Read(text);
        return text.Length == 0 || moment is not null
            ? null
            : Error.Invalid(field, "moment", "Write the date and time, such as 2026-11-01T09:00.");
    }

    /// <summary>"Saturday, 21 November".</summary>
    public string Today => Now.ToString(Words.LongDay, language.Culture);

    /// <summary>"21 Nov".</summary>
    public string Day(DateOnly day) => day.ToString(Words.ShortDay, language.Culture);

    /// <summary>"Sat 21 Nov".</summary>
    public string WeekDay(DateOnly day) => day.ToString(Words.WeekDay, language.Culture);

    private FrameTexts Words => language.Texts.Frame;
}
