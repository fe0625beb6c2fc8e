using Dukaan.Saving;

namespace Dukaan.Search;

/// <summary>What was searched for in a store, by week, the newest last.</summary>
public sealed record SavedSearches : SavedState
{
    public ImmutableArray<SearchWeek> Weeks { get; init; } = [];
}
