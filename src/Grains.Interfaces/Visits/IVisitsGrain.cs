namespace Dukaan.Visits;

/// <summary>
/// The way from a visit to an order in a store, as sums by day; nothing of who anybody is. Key: store id. Sums are saved every few minutes,
/// so a crash loses what was counted since.
/// </summary>
[Alias("visits")]
public interface IVisitsGrain : ITenantGrain
{
    /// <summary>
    /// Adds what was counted since the last call to today, in the store's time zone. Does nothing where there is no such store.
    /// </summary>
    Task Add(VisitCounts counts);

    /// <summary>Adds what was counted in another region, once for each batch.</summary>
    /// <param name="batch">The id of these counts.</param>
    Task AddOnce(string batch, VisitCounts counts);

    /// <summary>The days on which something was counted, of the last 35, the newest first.</summary>
    [AlwaysInterleave]
    Task<ImmutableArray<VisitDay>> Get();
}
