using Dukaan.Saving;

namespace Dukaan.Visits;

/// <summary>What happened in a store by day, the newest first.</summary>
public sealed record SavedVisits : SavedState
{
    public const int MaxDays = 35;

    public ImmutableArray<VisitDay> Days { get; init; } = [];

    /// <summary>The days with what was counted on one of them.</summary>
    public static ImmutableArray<VisitDay> Add(ImmutableArray<VisitDay> days, DateOnly day, VisitCounts counts)
    {
        var before = days.FirstOrDefault(each => each.Day == day)?.Counts ?? VisitCounts.None;
        return
        [
            .. days.Where(each => each.Day != day && each.Day > day.AddDays(-MaxDays))
                .Append(new VisitDay(day, before.Plus(counts)))
                .OrderByDescending(each => each.Day),
        ];
    }
}
