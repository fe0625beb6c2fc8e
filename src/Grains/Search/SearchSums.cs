using System.Numerics;
using System.Runtime.InteropServices;
using Dukaan.Catalog;

namespace Dukaan.Search;

/// <summary>Adds up what was searched for: a few weeks, and of each what is searched for most.</summary>
public static class SearchSums
{
    public const int MaxQueries = 200;
    private const int MaxWeeks = 4;
    private const int FewestDays = 3;

    public static ImmutableArray<SearchWeek> Add(ImmutableArray<SearchWeek> weeks, DateTimeOffset now, ImmutableArray<SearchCount> counts)
    {
        var number = (int)(now.ToUnixTimeSeconds() / (7 * 24 * 3600));
        var day = 1 << (int)(now.ToUnixTimeSeconds() / (24 * 3600) % 7);
        var current = weeks.FirstOrDefault(week => week.Number == number)?.Counts ?? [];
        return
        [
            .. weeks.Where(week => week.Number != number && week.Number > number - MaxWeeks),
            new SearchWeek(number, Sum(current.Concat(counts.Select(one => one with { Days = day })))),
        ];
    }

    /// <summary>All weeks together.</summary>
    public static ImmutableArray<SearchCount> Of(ImmutableArray<SearchWeek> weeks) =>
        Sum(weeks.SelectMany(week => week.Counts).Select(one => one with { Days = 0 }));

    /// <summary>
    /// What may be offered to others: searched for on several days, so that it is nobody's own, and mostly found; the most frequent first.
    /// </summary>
    public static ImmutableArray<string> Popular(ImmutableArray<SearchWeek> weeks)
    {
        var days = weeks
            .SelectMany(week => week.Counts)
            .GroupBy(one => one.Query, StringComparer.Ordinal)
            .ToDictionary(
                counts => counts.Key,
                counts => counts.Sum(one => BitOperations.PopCount((uint)one.Days)),
                StringComparer.Ordinal
            );
        return
        [
            .. Of(weeks)
                .Where(one => days[one.Query] >= FewestDays && one.Empty * 2 < one.Searches)
                .Select(one => one.Query)
                .Take(ShopPopularity.MaxQueries),
        ];
    }

    private static ImmutableArray<SearchCount> Sum(IEnumerable<SearchCount> counts)
    {
        var sums = new Dictionary<string, SearchCount>(StringComparer.Ordinal);
        foreach (var one in counts)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, one.Query, out _);
            sum = sum?.Plus(one) ?? one;
        }

        return
        [
            .. sums
                .Values.OrderByDescending(one => one.Searches)
                .ThenByDescending(one => one.Clicks)
                .ThenBy(one => one.Query, StringComparer.Ordinal)
                .Take(MaxQueries),
        ];
    }
}
