using System.Runtime.InteropServices;
using Dukaan.Catalog;
using Dukaan.Items;

namespace Dukaan.Search;

/// <summary>Reads products into a <see cref="Segment"/>.</summary>
internal sealed class SegmentBuilder(Stemmer stemmer)
{
    public const int WordsOfTitle = 40;
    private const int WordsOfCategory = 12;
    private const int WordsOfOptions = 120;
    private const int WordsOfTags = 60;
    private const int WordsOfDescription = 80;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal); // as written, folded → term
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly List<(int Term, Posting Posting)> _postings = [];
    private readonly Dictionary<int, (double Weight, int Place)> _product = [];
    private readonly List<ItemNumber> _numbers = [];
    private readonly Dictionary<string, int> _foreign = new(StringComparer.Ordinal); // words of titles, options and categories → term
    private readonly double[] _shares = new double[WordsOfTitle];

    public static Segment Build(int first, ReadOnlySpan<SearchDocument> documents, Stemmer stemmer)
    {
        var builder = new SegmentBuilder(stemmer);
        for (var i = 0; i < documents.Length; i++)
        {
            builder.Add(i, documents[i]);
        }

        return builder.Finish(first, documents.Length);
    }

    /// <summary>What the options of a product are called, for its words: values, and no names (every shirt has a size).</summary>
    public static string Options(Product product) => string.Join(", ", product.Options.SelectMany(option => option.Values));

    /// <summary>What a product may be called by.</summary>
    public static string[] Names(in SearchDocument document) =>
        [
            document.Product.Title,
            document.Category,
            document.Product.Brand,
            Options(document.Product),
            document.OptionWords ?? "",
            .. document.Product.Tags,
            .. Titles(document),
        ];

    private static IEnumerable<string> Titles(SearchDocument document) =>
        document.Translations.IsDefaultOrEmpty ? [] : document.Translations.Select(translation => translation.Title);

    private void Add(int number, SearchDocument document)
    {
        _product.Clear();
        Title(document.Product.Title);
        Field(document.Category, WordsOfCategory, FieldWeights.Category);
        Field(document.Product.Brand, WordsOfCategory, FieldWeights.Brand);
        Field(Options(document.Product), WordsOfOptions, FieldWeights.Option);
        Field(document.OptionWords ?? "", WordsOfOptions, FieldWeights.Option);
        Field(string.Join(", ", document.Product.Tags), WordsOfTags, FieldWeights.Category);
        Description(document.Product.Description);
        foreach (var translation in document.Translations.AsSpan())
        {
            Title(translation.Title);
            Description(translation.Text);
        }

        Numbers(number, document.Product);
        foreach (var (term, (weight, place)) in _product)
        {
            _postings.Add((term, new Posting(number, FieldWeights.Impact(weight), place)));
        }
    }

    private void Numbers(int number, Product product)
    {
        Note(product.Details, -1);
        for (var i = 0; i < product.Variants.Length; i++)
        {
            Note(product.Variants[i].Details, i);
        }

        void Note(ItemDetails details, int variant)
        {
            foreach (var text in (ReadOnlySpan<string>)[details.Sku, details.Barcode])
            {
                if (ItemNumber.Read(text) is { Length: > 0 } read)
                {
                    _numbers.Add(new ItemNumber(ItemNumber.Hash(read), (ushort)number, (short)variant));
                }
            }
        }
    }

    private void Title(string title)
    {
        var tokens = Tokenizer.Split(title, WordsOfTitle);
        TitleRoles.Read(tokens, _shares);
        var length = FieldWeights.OfTitleLength(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var weight = FieldWeights.Title * FieldWeights.OfPlace(i) * _shares[i] * length;
            weight *= tokens[i].IsNumber && i + 1 < tokens.Count && Units.Has(tokens[i + 1]) ? FieldWeights.OfUnit : 1;
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_product, Named(tokens[i]), out var there);
            known = (Math.Max(known.Weight, weight), there ? known.Place : i);
        }
    }

    private void Field(string text, int most, double weight)
    {
        if (text.Length == 0)
        {
            return;
        }

        var tokens = Tokenizer.Split(text, most);
        for (var i = 0; i < tokens.Count; i++)
        {
            Raise(Named(tokens[i]), weight, Posting.Nowhere);
        }
    }

    private void Description(string text)
    {
        var tokens = Tokenizer.Split(text, WordsOfDescription);
        var weight = FieldWeights.Description * FieldWeights.OfDescriptionLength(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var term = Term(tokens[i]);
            Raise(term, _product.ContainsKey(term) ? weight * FieldWeights.Again : weight, Posting.InDescription + i);
        }
    }

    private void Raise(int term, double weight, int place)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_product, term, out var there);
        known = (known.Weight + weight, there ? known.Place : place);
    }

    /// <summary>The term of a word that a thing may be called by.</summary>
    private int Named(Token token)
    {
        var term = Term(token);
        if (token.IsForeign)
        {
            _foreign[token.Text] = term;
        }

        return term;
    }

    private int Term(Token token)
    {
        if (!_words.TryGetValue(token.Text, out var term))
        {
            var stem = stemmer.Stem(token.Text);
            if (!_terms.TryGetValue(stem, out term))
            {
                _terms[stem] = term = _terms.Count;
            }

            _words[token.Text] = term;
        }

        return term;
    }

    /// <summary>Sorts terms, and postings by term (a counting sort, which keeps products in their order).</summary>
    private Segment Finish(int first, int count)
    {
        var sorted = _terms.Keys.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        var rank = new int[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            rank[_terms[sorted[i]]] = i;
        }

        var starts = new int[sorted.Length + 1];
        foreach (var (term, _) in _postings)
        {
            starts[rank[term] + 1]++;
        }

        for (var i = 0; i < sorted.Length; i++)
        {
            starts[i + 1] += starts[i];
        }

        var next = starts.AsSpan(0, sorted.Length).ToArray();
        var postings = new Posting[_postings.Count];
        foreach (var (term, posting) in _postings)
        {
            postings[next[rank[term]]++] = posting;
        }

        _numbers.Sort();
        var foreign = new SoundTable([.. _foreign.Select(word => KeyValuePair.Create(word.Key, rank[word.Value]))]);
        return new Segment(first, count, new Vocabulary(sorted), starts, postings, [.. _numbers], foreign);
    }
}
