using System.Runtime.InteropServices;

namespace Dukaan.Search;

/// <summary>Adds up what was searched for: a few weeks, and of each what is searched for most.</summary>
public static class SearchSums
{
    public const int MostQueries = 200;
    private const int MostWeeks = 4;

    public static ImmutableArray<SearchWeek> Add(ImmutableArray<SearchWeek> weeks, DateTimeOffset now, ImmutableArray<SearchCount> counts)
    {
        var number = (int)(now.ToUnixTimeSeconds() / (7 * 24 * 3600));
        var current = weeks.FirstOrDefault(week => week.Number == number)?.Counts ?? [];
        return
        [
            .. weeks.Where(week => week.Number != number && week.Number > number - MostWeeks),
            new SearchWeek(number, Sum(current.Concat(counts))),
        ];
    }

    /// <summary>All weeks together.</summary>
    public static ImmutableArray<SearchCount> Of(ImmutableArray<SearchWeek> weeks) => Sum(weeks.SelectMany(week => week.Counts));

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
                .Take(MostQueries),
        ];
    }
}
