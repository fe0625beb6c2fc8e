namespace Dukaan.Hours;

/// <summary>Whether a shop is open at a moment, and when it opens next.</summary>
public static class OpeningTimes
{
    /// <summary>How many days ahead an opening is looked for.</summary>
    private const int MaxDays = 60;

    /// <summary>The time zone of a shop.</summary>
    /// <param name="name">IANA; an unknown one counts as UTC.</param>
    public static TimeZoneInfo ZoneOf(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>Whether it is open then; a shop that says no hours always is.</summary>
    public static bool IsOpen(this OpeningHours hours, TimeZoneInfo zone, DateTimeOffset at)
    {
        if (!hours.AreSaid)
        {
            return true;
        }

        var local = TimeZoneInfo.ConvertTime(at, zone).DateTime;
        var (today, minute) = (DateOnly.FromDateTime(local), (int)local.TimeOfDay.TotalMinutes);
        return hours.On(today).Any(span => span.From <= minute && minute < span.End)
            || hours.On(today.AddDays(-1)).Any(span => minute + OpenSpan.MinutesOfDay < span.End);
    }

    /// <summary>When it opens next; null: not within two months.</summary>
    public static DateTimeOffset? NextOpening(this OpeningHours hours, TimeZoneInfo zone, DateTimeOffset at)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
        return Enumerable
            .Range(0, MaxDays)
            .Select(today.AddDays)
            .SelectMany(day => hours.On(day).OrderBy(span => span.From).Select(span => At(day, span.From, zone)))
            .Where(opening => opening > at)
            .Select(opening => (DateTimeOffset?)opening)
            .FirstOrDefault();
    }

    /// <summary>The hours of a day.</summary>
    public static IEnumerable<OpenSpan> On(this OpeningHours hours, DateOnly day) =>
        hours.Days.FirstOrDefault(special => special.Day == day) is { } special
            ? special is { From: { } from, Until: { } until }
                ? [new OpenSpan(day.DayOfWeek, from, until)]
                : []
            : hours.Week.IsEmpty
                ? [new OpenSpan(day.DayOfWeek, 0, 0)]
                : hours.Week.Where(span => span.Day == day.DayOfWeek);

    /// <summary>A time of a day; one that clocks skip in spring is as much later as they are put forward.</summary>
    public static DateTimeOffset At(DateOnly day, int minutes, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue).AddMinutes(minutes);
        return zone.IsInvalidTime(local)
            ? new DateTimeOffset(local, zone.GetUtcOffset(local.AddDays(-1)))
            : new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
