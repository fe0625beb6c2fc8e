using System.Collections.Immutable;

namespace Dukaan.Web.Search;

/// <summary>What people search for in a shop.</summary>
/// <param name="Queries">What is searched for most first; at most 200.</param>
public sealed record SearchReportBody(ImmutableArray<SearchCountBody> Queries);
