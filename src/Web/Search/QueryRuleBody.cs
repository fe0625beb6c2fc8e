using System.Collections.Immutable;

namespace Dukaan.Web.Search;

/// <summary>What is wanted of one search.</summary>
/// <param name="Query">What customers search for; its words count, in any form.</param>
/// <param name="Pinned">Ids of products that come first, in this order.</param>
/// <param name="Buried">Ids of products that come last.</param>
/// <param name="CategoryId">The category that is shown instead; null: none.</param>
public sealed record QueryRuleBody(
    string Query,
    ImmutableArray<string>? Pinned = null,
    ImmutableArray<string>? Buried = null,
    string? CategoryId = null
);
