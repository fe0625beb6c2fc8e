namespace Dukaan.Search;

/// <summary>How often something was searched for in a shop.</summary>
/// <param name="Query">What was typed, in small letters, at most <see cref="MaxQuery"/> characters.</param>
/// <param name="Searches">How often.</param>
/// <param name="Empty">How often nothing was found.</param>
/// <param name="Clicks">How often a product was opened from the results.</param>
[GenerateSerializer, Immutable, Alias("search-count")]
public sealed record SearchCount(string Query, long Searches, long Empty, long Clicks)
{
    public const int MaxQuery = 60;

    /// <summary>
    /// On which days of one week it was searched for, a bit each, from the day on which weeks since 1970-01-01 begin; 0: not known.
    /// </summary>
    [Id(0)]
    public int Days { get; init; }

    public SearchCount Plus(SearchCount other) =>
        this with
        {
            Searches = Searches + other.Searches,
            Empty = Empty + other.Empty,
            Clicks = Clicks + other.Clicks,
            Days = Days | other.Days,
        };
}
