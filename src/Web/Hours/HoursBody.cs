using System.Collections.Immutable;
using Dukaan.Hours;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Hours;

/// <summary>When a shop is open, in its own time zone.</summary>
/// <param name="Week">The hours of a usual week; empty: not set.</param>
/// <param name="Days">Days with other hours, such as holidays.</param>
/// <param name="Refuses">Whether orders are refused while the shop is not open; else they are taken for later.</param>
/// <param name="FirstDay">
/// The day with which a week begins where it is shown; null: as usual in the shop's country, which its time zone tells.
/// </param>
public sealed record HoursBody(
    ImmutableArray<OpenSpanBody>? Week,
    ImmutableArray<SpecialDayBody>? Days = null,
    bool? Refuses = null,
    string? FirstDay = null
)
{
    internal static HoursBody Of(OpeningHours hours) =>
        new(
            [.. hours.Week.Select(span => new OpenSpanBody(span.Day, DayTimes.Write(span.From), DayTimes.Write(span.Until)))],
            [
                .. hours.Days.Select(day => new SpecialDayBody(
                    Http.Days.Write(day.Day),
                    day.Name,
                    day.From is { } from ? DayTimes.Write(from) : null,
                    day.Until is { } until ? DayTimes.Write(until) : null
                )),
            ],
            hours.Refuses,
            hours.FirstDay?.ToString().ToLowerInvariant()
        );

    /// <exception cref="ErrorException">422: a day or a time is none.</exception>
    internal OpeningHours Read() =>
        new()
        {
            Week =
            [
                .. (Week ?? []).Select(
                    (span, i) =>
                        new OpenSpan(
                            span?.Day ?? throw Missing($"hours.week[{i}].day"),
                            Time(span.From, $"hours.week[{i}].from"),
                            Time(span.Until, $"hours.week[{i}].until")
                        )
                ),
            ],
            Days = [.. (Days ?? []).Select(Day)],
            Refuses = Refuses ?? false,
            FirstDay =
                FirstDay is null ? null
                : EnumNames.TryRead<DayOfWeek>(FirstDay, out var first) ? first
                : throw new ErrorException(Problem.Field("hours.firstDay", "unknown-day", "Choose a day of the week, such as monday.")),
        };

    private static SpecialDay Day(SpecialDayBody? day, int i)
    {
        var field = $"hours.days[{i}]";
        return new SpecialDay(
            Http.Days.TryRead(day?.Day, out var date)
                ? date
                : throw new ErrorException(Problem.Field($"{field}.day", "day", "Write a day such as 2026-12-25.")),
            day!.Name ?? "",
            day.From is null ? null : Time(day.From, $"{field}.from"),
            day.Until is null ? null : Time(day.Until, $"{field}.until")
        );
    }

    private static int Time(string? text, string field) =>
        DayTimes.Read(text)
        ?? throw new ErrorException(Problem.Field(field, "time-of-day", "Give each time as hours and minutes, such as 09:30."));

    private static ErrorException Missing(string field) =>
        new(Problem.Field(field, "required", $"{field} is missing: a day of the week, such as monday."));
}
