using System.Collections.Immutable;

namespace Dukaan.Hours;

public class OpeningTimesTests
{
    private static readonly TimeZoneInfo India = TimeZoneInfo.FindSystemTimeZoneById("Asia/Kolkata");

    /// <summary>Monday with a break, Saturday night, Christmas closed, and the 24th shorter.</summary>
    private static readonly OpeningHours Hours = new()
    {
        Week =
        [
            new OpenSpan(DayOfWeek.Monday, 600, 780),
            new OpenSpan(DayOfWeek.Monday, 960, 1200),
            new OpenSpan(DayOfWeek.Saturday, 1200, 120),
        ],
        Days =
        [
            new SpecialDay(new DateOnly(2026, 12, 24), "", 600, 720),
            new SpecialDay(new DateOnly(2026, 12, 28), "Christmas", null, null),
        ],
    };

    [Theory]
    [InlineData("2026-12-21 09:59", false)]
    [InlineData("2026-12-21 10:00", true)]
    [InlineData("2026-12-21 13:00", false)]
    [InlineData("2026-12-21 16:00", true)]
    [InlineData("2026-12-22 11:00", false)]
    [InlineData("2026-12-26 23:00", true)]
    [InlineData("2026-12-27 01:59", true)]
    [InlineData("2026-12-27 02:00", false)]
    [InlineData("2026-12-24 11:00", true)]
    [InlineData("2026-12-28 11:00", false)]
    public void A_shop_is_open_in_its_hours_over_midnight_and_on_days_of_their_own(string local, bool open) =>
        Assert.Equal(open, Hours.IsOpen(India, At(local)));

    [Theory]
    [InlineData("2026-12-21 09:00", "2026-12-21 10:00")]
    [InlineData("2026-12-21 14:00", "2026-12-21 16:00")]
    [InlineData("2026-12-21 21:00", "2026-12-24 10:00")]
    [InlineData("2026-12-27 03:00", "2027-01-02 20:00")]
    public void The_next_opening_is_found_past_days_that_stay_closed(string local, string next) =>
        Assert.Equal(At(next), Hours.NextOpening(India, At(local)));

    [Fact]
    public void A_shop_that_says_no_hours_is_always_open_and_one_that_says_holidays_only_is_open_on_all_other_days()
    {
        Assert.True(OpeningHours.None.IsOpen(India, At("2026-12-28 03:00")));
        var holidays = OpeningHours.None with { Days = Hours.Days };
        Assert.True(holidays.IsOpen(India, At("2026-12-29 00:00")));
        Assert.False(holidays.IsOpen(India, At("2026-12-28 12:00")));
    }

    [Fact]
    public void A_time_that_clocks_skip_in_spring_is_a_moment_all_the_same()
    {
        var berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
        Assert.Equal(new DateTimeOffset(2026, 3, 29, 1, 30, 0, TimeSpan.Zero), OpeningTimes.At(new DateOnly(2026, 3, 29), 150, berlin));
    }

    public static TheoryData<OpeningHours, string> Wrong =>
        new()
        {
            { Week(new(DayOfWeek.Monday, 600, 800), new(DayOfWeek.Monday, 700, 900)), "hours-overlap" },
            { Week(new(DayOfWeek.Saturday, 1200, 120), new(DayOfWeek.Sunday, 60, 600)), "hours-overlap" },
            { Week(new(DayOfWeek.Sunday, 0, 0), new(DayOfWeek.Sunday, 1000, 1100)), "hours-overlap" },
            { Week(new OpenSpan(DayOfWeek.Monday, -1, 800)), "time-of-day" },
            { Week(new OpenSpan(DayOfWeek.Monday, 0, 1440)), "time-of-day" },
            { Week([.. Enumerable.Range(0, 4).Select(i => new OpenSpan(DayOfWeek.Monday, i * 60, (i * 60) + 30))]), "hours-of-day" },
            { Hours with { Days = [Hours.Days[0], Hours.Days[0]] }, "day-twice" },
            { Hours with { Days = [new SpecialDay(new DateOnly(2026, 1, 1), "", 60, null)] }, "time-of-day" },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Hours_that_cannot_be_are_refused(OpeningHours hours, string code) =>
        Assert.Equal(code, HoursRules.Clean(hours).Error?.Code);

    [Fact]
    public void Hours_around_the_week_and_side_by_side_are_taken_and_sorted()
    {
        var hours = HoursRules.Clean(
            Week(
                new(DayOfWeek.Saturday, 1200, 120),
                new(DayOfWeek.Sunday, 120, 600),
                new(DayOfWeek.Monday, 700, 900),
                new(DayOfWeek.Monday, 600, 700)
            )
        );
        Assert.True(hours.Ok, hours.Error?.Message);
        Assert.Equal([120, 600, 700, 1200], hours.Value.Week.Select(span => span.From));
    }

    private static OpeningHours Week(params OpenSpan[] spans) => new() { Week = [.. spans] };

    private static DateTimeOffset At(string local) => new(DateTime.Parse(local, null), TimeSpan.FromHours(5.5));
}
