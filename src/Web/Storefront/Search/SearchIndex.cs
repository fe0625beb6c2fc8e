using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;

namespace Dukaan.Web.Storefront.Search;

/// <summary>
/// A shop's search, in memory: an index from every distinct word of titles, categories and descriptions to its products. A query is
/// compared with the words, not with the products, so 5,000 products are searched in well under a millisecond.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>The greatest length of a query.</summary>
    public const int MostCharacters = 80;

    private const int MostWords = 8;
    private const int WordsOfDescription = 60;
    private const int TitleWeight = 12;
    private const int CategoryWeight = 5;
    private const int DescriptionWeight = 2;

    private readonly ImmutableArray<Product> _products;
    private readonly Dictionary<string, List<(int Product, int Weight)>> _words = [];

    public SearchIndex(ImmutableArray<Product> products, Func<Product, string> category)
    {
        _products = products;
        for (var i = 0; i < products.Length; i++)
        {
            Note(i, products[i].Title, 24, TitleWeight);
            Note(i, category(products[i]), 8, CategoryWeight);
            Note(i, products[i].Description, WordsOfDescription, DescriptionWeight);
        }
    }

    /// <summary>
    /// The products in which every word of the query occurs, or begins a word, or occurs with a typing error; best first: whole words
    /// before prefixes before typing errors, titles before categories before descriptions, available products before sold-out ones.
    /// </summary>
    public ImmutableArray<Product> Find(string query) => [.. Ranked(query).Select(found => found.Product)];

    /// <summary>
    /// The same with the sort keys: a product's score depends on itself and the query alone; equal ones are in the order of the shop.
    /// </summary>
    public ImmutableArray<(Product Product, int Score)> Ranked(string query)
    {
        var words = SearchText.Words(Graphemes.Cut(query, MostCharacters), MostWords);
        if (words.Count == 0)
        {
            return [];
        }

        var scores = Score(words[0]);
        foreach (var word in words.Skip(1))
        {
            var next = Score(word);
            scores = scores
                .Where(found => next.ContainsKey(found.Key))
                .ToDictionary(found => found.Key, found => found.Value + next[found.Key]);
        }

        return
        [
            .. scores
                .Select(found => (found.Key, Score: found.Value + (_products[found.Key].InStock ? 4 : 0)))
                .OrderByDescending(found => found.Score)
                .ThenBy(found => found.Key)
                .Select(found => (_products[found.Key], found.Score)),
        ];
    }

    /// <summary>Each product's best match with one word of the query.</summary>
    private Dictionary<int, int> Score(string typed)
    {
        var scores = new Dictionary<int, int>();
        var allowed = Typos.Allowed(typed.Length);
        foreach (var (word, places) in _words)
        {
            var quality = Quality(typed, word, allowed);
            if (quality == 0)
            {
                continue;
            }

            foreach (var (product, weight) in places)
            {
                scores[product] = Math.Max(scores.GetValueOrDefault(product), quality * weight);
            }
        }

        return scores;
    }

    private static int Quality(string typed, string word, int allowed)
    {
        if (word.StartsWith(typed, StringComparison.Ordinal))
        {
            return word.Length == typed.Length ? 10 : 7;
        }

        // The first letter is rarely mistyped, and looking only there keeps "rice" from finding "nice".
        return allowed > 0 && word[0] == typed[0] && Typos.Between(typed, word, allowed) is var slips && slips <= allowed ? 4 - slips : 0;
    }

    private void Note(int product, string text, int most, int weight)
    {
        foreach (var word in SearchText.Words(text, most).Distinct())
        {
            if (!_words.TryGetValue(word, out var places))
            {
                _words[word] = places = [];
            }

            places.Add((product, weight));
        }
    }
}
