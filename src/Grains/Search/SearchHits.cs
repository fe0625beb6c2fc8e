namespace Dukaan.Search;

/// <summary>What a query found, in no order.</summary>
/// <param name="Plan">How it was read: what later parts of the list are asked for with.</param>
/// <param name="Found">The products.</param>
public sealed record SearchHits(QueryPlan Plan, SearchHit[] Found)
{
    /// <summary>Whether any product has every word of the query.</summary>
    public bool AnyWhole => Array.Exists(Found, hit => hit.Words >= Plan.Weights.Length);
}
