namespace Dukaan.Search;

/// <summary>What a query found, in no order.</summary>
/// <param name="Plan">How it was read: what later parts of the list are asked for with.</param>
/// <param name="Found">The products.</param>
public sealed record SearchHits(QueryPlan Plan, IReadOnlyList<SearchHit> Found)
{
    /// <summary>How many products have every word of the query.</summary>
    public int Whole => Found.Count(hit => Ranking.WordsOf(hit.Score) >= Plan.Weights.Length);
}
