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

    public SearchCount Plus(SearchCount other) =>
        this with
        {
            Searches = Searches + other.Searches,
            Empty = Empty + other.Empty,
            Clicks = Clicks + other.Clicks,
        };
}
