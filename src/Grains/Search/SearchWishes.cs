namespace Dukaan.Search;

/// <summary>What a seller wants of a shop's search (<see cref="SearchRules"/>), ready to be applied. Immutable.</summary>
public sealed class SearchWishes
{
    /// <summary>How certain a synonym of the seller is: as the word itself.</summary>
    private const int Certain = 100;

    private readonly Dictionary<string, (QueryWishes Wishes, string? CategoryId)> _queries = new(StringComparer.Ordinal);
    private readonly Stemmer _stemmer;

    private SearchWishes(Stemmer stemmer) => _stemmer = stemmer;

    public static SearchWishes None { get; } = new(new Stemmer("en"));

    internal Synonyms Synonyms { get; } = new();

    /// <param name="rules">As the seller wrote them.</param>
    /// <param name="language">BCP 47 tag of the shop's pages.</param>
    public static SearchWishes Of(SearchRules rules, string language)
    {
        if (rules.Synonyms.IsEmpty && rules.Queries.IsEmpty)
        {
            return None;
        }

        var wishes = new SearchWishes(new Stemmer(language));
        foreach (var rule in rules.Synonyms)
        {
            wishes.Put(rule);
        }

        foreach (var rule in rules.Queries)
        {
            wishes._queries.TryAdd(wishes.Key(rule.Query), (QueryWishes.Of(rule), rule.CategoryId));
        }

        return wishes;
    }

    /// <summary>The category that is shown instead of what this query finds, or null.</summary>
    public string? CategoryOf(string query) => _queries.Count == 0 ? null : _queries.GetValueOrDefault(Key(query)).CategoryId;

    /// <summary>What is wanted of this query.</summary>
    internal QueryWishes For(string query) =>
        _queries.Count > 0 && _queries.TryGetValue(Key(query), out var found) ? found.Wishes : QueryWishes.None;

    private void Put(SearchSynonyms rule)
    {
        var words = rule.Words.Select(Stems).ToArray();
        var means = rule.Means.IsEmpty ? words : [.. rule.Means.Select(Stems)];
        foreach (var from in words)
        {
            foreach (var to in means.Where(to => !ReferenceEquals(from, to)))
            {
                Synonyms.Put(from, to, Certain);
            }
        }
    }

    private string[] Stems(string text) => [.. Tokenizer.Split(text, 6).Select(token => _stemmer.Stem(token.Text))];

    /// <summary>The words of a query, whatever their form and what stands between them.</summary>
    private string Key(string query) =>
        string.Join(' ', Tokenizer.Split(Graphemes.Cut(query, SearchIndex.MaxCharacters), 12).Select(token => _stemmer.Stem(token.Text)));
}
