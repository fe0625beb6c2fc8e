namespace Dukaan.Hours;

/// <summary>Validates opening hours.</summary>
public static class HoursRules
{
    /// <summary>The hours sorted and with their texts cleaned.</summary>
    public static Result<OpeningHours> Clean(OpeningHours hours)
    {
        foreach (var day in hours.Week.GroupBy(span => span.Day))
        {
            if (!Enum.IsDefined(day.Key) || day.Count() > OpeningHours.MaxSpansOfDay)
            {
                return Error.Invalid("hours.week", "hours-of-day", $"Give at most {OpeningHours.MaxSpansOfDay} times for each day.");
            }
        }

        if (hours.Week.Any(span => !IsTime(span.From) || !IsTime(span.Until)) || hours.Days.Any(IsBroken))
        {
            return Error.Invalid("hours", "time-of-day", "Give each time as hours and minutes, such as 09:30.");
        }

        if (Overlap(hours.Week))
        {
            return Error.Invalid("hours.week", "hours-overlap", "Times of a day overlap. Give each time once.");
        }

        if (hours.Days.Length > OpeningHours.MaxDays)
        {
            return Error.Invalid("hours.days", "too-many-days", $"At most {OpeningHours.MaxDays} days can have hours of their own.");
        }

        if (hours.Days.DistinctBy(day => day.Day).Count() != hours.Days.Length)
        {
            return Error.Invalid("hours.days", "day-twice", "Name each day once.");
        }

        if (hours.FirstDay is { } first && !Enum.IsDefined(first))
        {
            return Error.Invalid("hours.firstDay", "unknown-day", "Choose a day of the week, such as monday.");
        }

        var days = ImmutableArray.CreateBuilder<SpecialDay>();
        foreach (var day in hours.Days.OrderBy(day => day.Day))
        {
            var name = TypedText.Line("hours.days", day.Name ?? "", 0, OpeningHours.MaxName);
            if (!name.Ok)
            {
                return name.Error;
            }

            days.Add(day with { Name = name.Value });
        }

        return hours with
        {
            Week = [.. hours.Week.OrderBy(span => span.Day).ThenBy(span => span.From)],
            Days = days.ToImmutable(),
        };
    }

    private static bool IsBroken(SpecialDay day) =>
        day is { From: null } != day is { Until: null } || !IsTime(day.From ?? 0) || !IsTime(day.Until ?? 0);

    private static bool IsTime(int minutes) => minutes is >= 0 and < OpenSpan.MinutesOfDay;

    /// <summary>Whether two times of the week overlap, also over midnight and from Saturday to Sunday.</summary>
    private static bool Overlap(ImmutableArray<OpenSpan> week)
    {
        const int week7 = 7 * OpenSpan.MinutesOfDay;
        var times = week.Select(span => (From: ((int)span.Day * OpenSpan.MinutesOfDay) + span.From, Length: span.End - span.From))
            .OrderBy(time => time.From)
            .ToList();
        for (var i = 0; i < times.Count && times.Count > 1; i++)
        {
            var next = i + 1 < times.Count ? times[i + 1].From : times[0].From + week7;
            if (times[i].From + times[i].Length > next)
            {
                return true;
            }
        }

        return false;
    }
}
