namespace Dukaan.Visits;

/// <summary>What happened in a shop.</summary>
/// <param name="Visits">Visits that began outside the shop.</param>
/// <param name="Searches">Searches.</param>
/// <param name="Carts">How many carts were begun.</param>
/// <param name="Checkouts">How many carts came to the checkout.</param>
/// <param name="Orders">How many orders were placed.</param>
/// <param name="Sources">Where visits came from; those that came by themselves are in none.</param>
[GenerateSerializer, Immutable, Alias("visit-counts")]
public sealed record VisitCounts(long Visits, long Searches, long Carts, long Checkouts, long Orders, ImmutableArray<SourceCount> Sources)
{
    /// <summary>Sources of a day that are kept by name; the rest is <see cref="SourceCount.Others"/>.</summary>
    public const int MaxSources = 20;

    public static VisitCounts None { get; } = new(0, 0, 0, 0, 0, []);

    public VisitCounts Plus(VisitCounts other)
    {
        var sources = Sources
            .Concat(other.Sources)
            .GroupBy(each => each.Source, StringComparer.Ordinal)
            .Select(same => new SourceCount(same.Key, same.Sum(each => each.Visits)))
            .OrderBy(each => each.Source == SourceCount.Others)
            .ThenByDescending(each => each.Visits)
            .ThenBy(each => each.Source, StringComparer.Ordinal)
            .ToList();
        var rest = sources.Skip(MaxSources - 1).Sum(each => each.Visits);
        return new VisitCounts(
            Visits + other.Visits,
            Searches + other.Searches,
            Carts + other.Carts,
            Checkouts + other.Checkouts,
            Orders + other.Orders,
            sources.Count <= MaxSources ? [.. sources] : [.. sources.Take(MaxSources - 1), new SourceCount(SourceCount.Others, rest)]
        );
    }
}
