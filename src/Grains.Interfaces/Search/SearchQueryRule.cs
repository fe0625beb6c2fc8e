namespace Dukaan.Search;

/// <summary>What the seller wants of one search.</summary>
/// <param name="Query">What is searched, 1 to 80 characters; compared by its words, in any form.</param>
/// <param name="Pinned">Ids of products that come first, in this order, at most 20.</param>
/// <param name="Buried">Ids of products that come last, at most 50.</param>
/// <param name="CategoryId">The category that is shown instead of what is found; null: none.</param>
[GenerateSerializer, Immutable, Alias("search-query-rule")]
public sealed record SearchQueryRule(string Query, ImmutableArray<string> Pinned, ImmutableArray<string> Buried, string? CategoryId);
