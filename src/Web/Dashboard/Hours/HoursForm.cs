using System.Collections.Immutable;
using Dukaan.Hours;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Dashboard.Hours;

/// <summary>Reads the form of opening hours.</summary>
internal static class HoursForm
{
    /// <summary>Empty lines for days that are added.</summary>
    private const int Blank = 3;

    private static readonly DayOfWeek[] Days = Enum.GetValues<DayOfWeek>();

    /// <summary>A line of the form for a day with other hours: each field with its label, name, value and spoken label.</summary>
    internal sealed record Special(
        string Name,
        string Day,
        string Title,
        (string Label, string Name, string Value, string Spoken) From,
        (string Label, string Name, string Value, string Spoken) Until
    );

    /// <summary>The lines of days with other hours: those that are, without past ones, and some empty ones.</summary>
    public static IEnumerable<Special> Specials(SellerContext seller, Form? typed)
    {
        var today = DateOnly.FromDateTime(seller.Time.Now);
        var days = seller.Shop.Hours.Days.Where(day => day.Day >= today).ToList();
        var lines = typed is null ? days.Count + Blank : Math.Max(Lines(typed).Count(), Blank);
        for (var i = 0; i < lines; i++)
        {
            var (name, now) = ($"day{i}", i < days.Count ? days[i] : null);
            var words = seller.Texts.Schedule;
            string Value(string part, string? value) => typed?[$"{name}.{part}"] ?? value ?? "";
            yield return new Special(
                name,
                Value("day", now is null ? null : Http.Days.Write(now.Day)),
                Value("name", now?.Name),
                (words.Opens, $"{name}.from", Value("from", now?.From is { } from ? DayTimes.Write(from) : null), words.Opens),
                (words.Closes, $"{name}.until", Value("until", now?.Until is { } until ? DayTimes.Write(until) : null), words.Closes)
            );
        }
    }

    public static Result<OpeningHours> Read(Form form)
    {
        var week = ImmutableArray.CreateBuilder<OpenSpan>();
        foreach (var day in Days)
        {
            for (var i = 0; i < OpeningHours.MaxSpansOfDay; i++)
            {
                var times = Times(form, $"{day}{i}");
                if (!times.Ok)
                {
                    return times.Error;
                }

                if (times.Value is ({ } from, { } until))
                {
                    week.Add(new OpenSpan(day, from, until));
                }
            }
        }

        var specials = ImmutableArray.CreateBuilder<SpecialDay>();
        foreach (var name in Lines(form).Where(name => form.Has($"{name}.day")))
        {
            var times = Times(form, name);
            if (!times.Ok || !Http.Days.TryRead(form[$"{name}.day"], out var day))
            {
                return times.Ok ? Error.Invalid("hours.days", "moment", "Write a day such as 2026-12-25.") : times.Error;
            }

            specials.Add(new SpecialDay(day, form[$"{name}.name"], times.Value.From, times.Value.Until));
        }

        return new OpeningHours
        {
            Week = week.ToImmutable(),
            Days = specials.ToImmutable(),
            Refuses = form["refuses"] == "true",
            FirstDay = EnumNames.TryRead<DayOfWeek>(form["firstDay"], out var first) ? first : null,
        };
    }

    private static IEnumerable<string> Lines(Form form) =>
        Enumerable.Range(0, OpeningHours.MaxDays).Select(i => $"day{i}").TakeWhile(name => form.Sent($"{name}.day"));

    /// <summary>Both times, or neither.</summary>
    private static Result<(int? From, int? Until)> Times(Form form, string name)
    {
        var (from, until) = (form[$"{name}.from"], form[$"{name}.until"]);
        var times = (From: DayTimes.Read(from), Until: DayTimes.Read(until));
        return (from.Length > 0) == times.From.HasValue && (until.Length > 0) == times.Until.HasValue && from.Length > 0 == until.Length > 0
            ? times
            : Error.Invalid("hours.week", "time-of-day", "Give each time as hours and minutes, such as 09:30.");
    }
}
