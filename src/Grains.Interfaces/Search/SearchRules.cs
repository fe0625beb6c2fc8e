namespace Dukaan.Search;

/// <summary>What a seller wants of the shop's search; a part of the catalog's version.</summary>
/// <param name="Synonyms">At most <see cref="MaxSynonyms"/>.</param>
/// <param name="Queries">At most <see cref="MaxQueries"/>, each query once.</param>
[GenerateSerializer, Immutable, Alias("search-rules")]
public sealed record SearchRules(ImmutableArray<SearchSynonyms> Synonyms, ImmutableArray<SearchQueryRule> Queries)
{
    public const int MaxSynonyms = 200;
    public const int MaxWords = 20;
    public const int MaxWordLength = 60;
    public const int MaxQueries = 200;
    public const int MaxQueryLength = 80;
    public const int MaxPinned = 20;
    public const int MaxBuried = 50;

    public static SearchRules None { get; } = new([], []);

    /// <summary>The rules without needless spaces and empty lists, or what is wrong with them.</summary>
    public Result<SearchRules> Clean()
    {
        var synonyms = (Synonyms.IsDefault ? [] : Synonyms)
            .Select(each => new SearchSynonyms(Trimmed(each.Words), Trimmed(each.Means)))
            .Where(each => each.Words.Length + each.Means.Length > 0)
            .ToImmutableArray();
        if (synonyms.Length > MaxSynonyms)
        {
            return Error.Invalid("synonyms", "synonyms", $"A shop has at most {MaxSynonyms} lines of synonyms.");
        }

        foreach (var each in synonyms)
        {
            if (each.Words.Length + each.Means.Length > MaxWords || each.Words.Concat(each.Means).Any(word => word.Length > MaxWordLength))
            {
                return Error.Invalid("synonyms", "synonyms", $"A line has at most {MaxWords} words of up to {MaxWordLength} characters.");
            }

            if (each.Words.IsEmpty || each.Words.Length + each.Means.Length < 2)
            {
                return Error.Invalid("synonyms", "synonyms", "A line needs two words or more, with commas between them.");
            }
        }

        var queries = (Queries.IsDefault ? [] : Queries)
            .Select(each => each with { Query = each.Query.Trim(), Pinned = Ids(each.Pinned), Buried = Ids(each.Buried) })
            .ToImmutableArray();
        return queries.Length > MaxQueries ? Error.Invalid("queries", "queries", $"A shop has at most {MaxQueries} special searches.")
            : queries.Any(each => each.Query.Length is 0 or > MaxQueryLength)
                ? Error.Invalid("query", "query", $"Write what customers search for, 1 to {MaxQueryLength} characters.")
            : queries.Any(each => each.Pinned.Length > MaxPinned) ? Error.Invalid("pinned", "pinned", $"Pin at most {MaxPinned} products.")
            : queries.Any(each => each.Buried.Length > MaxBuried)
                ? Error.Invalid("buried", "buried", $"Put at most {MaxBuried} products last.")
            : queries.Select(each => each.Query.ToUpperInvariant()).Distinct().Count() < queries.Length
                ? Error.Invalid("query", "query-twice", "This search is in the list already.")
            : new SearchRules(synonyms, queries);
    }

    private static ImmutableArray<string> Trimmed(ImmutableArray<string> words) =>
        [.. (words.IsDefault ? [] : words).Select(word => word.Trim()).Where(word => word.Length > 0)];

    private static ImmutableArray<string> Ids(ImmutableArray<string> ids) =>
        [.. (ids.IsDefault ? [] : ids).Where(Values.Ids.IsId).Distinct()];
}
