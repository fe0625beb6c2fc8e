using System.Collections.Immutable;

namespace Dukaan.Web.Search;

/// <summary>A line of synonyms.</summary>
/// <param name="Words">Words or phrases.</param>
/// <param name="Means">None: each of the words stands for the others. Else the words stand for these, one way.</param>
public sealed record SynonymsBody(ImmutableArray<string> Words, ImmutableArray<string>? Means = null);
