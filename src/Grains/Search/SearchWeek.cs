namespace Dukaan.Search;

/// <summary>What was searched for in one week.</summary>
/// <param name="Number">Weeks since 1970-01-01.</param>
/// <param name="Counts">At most <see cref="SearchSums.MaxQueries"/>.</param>
public sealed record SearchWeek(int Number, ImmutableArray<SearchCount> Counts);
