namespace Dukaan.Search;

/// <summary>
/// What people search for in a store, as sums of the last weeks; nothing of who they are. Key: store id. Sums are saved every few minutes,
/// so a crash loses what was counted since.
/// </summary>
[Alias("search-report")]
public interface ISearchReportGrain : ITenantGrain
{
    /// <summary>Adds what was counted since the last call. Does nothing where there is no such store.</summary>
    Task Add(ImmutableArray<SearchCount> counts);

    /// <summary>Adds what was counted in another region, once for each batch.</summary>
    /// <param name="batch">The id of these counts.</param>
    Task AddOnce(string batch, ImmutableArray<SearchCount> counts);

    /// <summary>The sums of the last four weeks, what is searched for most first; at most 200.</summary>
    [AlwaysInterleave]
    Task<ImmutableArray<SearchCount>> Get();
}
