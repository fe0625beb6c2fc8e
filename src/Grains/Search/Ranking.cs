using System.Buffers;

namespace Dukaan.Search;

/// <summary>What a plan finds in an index.</summary>
internal sealed class Ranking
{
    /// <summary>What one more word of the query is worth: more than all weights together.</summary>
    private const int PerWord = 10_000_000;

    /// <summary>Of a product whose own number was asked for.</summary>
    private const int OfNumber = 2_000_000_000;

    /// <summary>Of the first of the products that the seller pinned.</summary>
    private const int OfPin = 2_100_000_000;

    /// <summary>An answer with fewer products than a page gives way.</summary>
    private const int Few = 36;

    private readonly List<SearchHit> _hits = [];
    private readonly int[] _byWords;
    private readonly SearchIndex _index;
    private readonly QueryPlan _plan;
    private readonly QueryWishes _wishes;

    private Ranking(SearchIndex index, QueryPlan plan, QueryWishes wishes) =>
        (_index, _plan, _wishes, _byWords) = (index, plan, wishes, new int[plan.Weights.Length + 1]);

    public IReadOnlyList<SearchHit> Hits => _hits;

    /// <summary>The most words of the query that a product has.</summary>
    public int Most { get; private set; }

    public static Ranking Of(SearchIndex index, QueryPlan plan, QueryWishes wishes)
    {
        var ranking = new Ranking(index, plan, wishes);
        foreach (var segment in index.Segments)
        {
            ranking.Add(segment);
        }

        return ranking;
    }

    /// <summary>How many words of a query a score says; more than it has where it is no matter of words.</summary>
    public static int WordsOf(int score) => score / PerWord;

    /// <summary>
    /// How many words must be there: as many as some product has; fewer while hardly anything is found, but half of them.
    /// </summary>
    public int Least(int words)
    {
        var (least, found) = (Most, _byWords[Most]);
        while (found < Few && least - 1 >= Math.Max(1, (words + 1) / 2))
        {
            found += _byWords[--least];
        }

        return least;
    }

    /// <summary>The hits with so many words.</summary>
    public IReadOnlyList<SearchHit> Keep(int least)
    {
        _hits.RemoveAll(hit => WordsOf(hit.Score) < least);
        return _hits;
    }

    private void Add(Segment segment)
    {
        var (words, count) = (_plan.Weights.Length, segment.Count);
        var rented = ArrayPool<ushort>.Shared.Rent(Math.Max(1, words * count));
        var matches = rented.AsSpan(0, words * count);
        matches.Clear();
        foreach (var alternative in _plan.Alternatives)
        {
            Match(segment, alternative, matches, words);
        }

        var numbers = Numbers(segment);
        var whatever = !_wishes.IsEmpty || numbers is not null; // products without any of the words may be found too
        for (var i = 0; i < count; i++)
        {
            var order = _index.OrderOf(segment.First + i);
            if (order < 0 || (!whatever && matches.Slice(i * words, words).IndexOfAnyExcept((ushort)0) < 0))
            {
                continue;
            }

            var document = _index.At(segment.First + i);
            var score = Wished(document, Score(matches.Slice(i * words, words), document.Product.InStock));
            var variant = -1;
            if (numbers is not null && numbers.TryGetValue(i, out variant))
            {
                score = Math.Max(score, OfNumber);
            }

            if (score > 0)
            {
                var had = Math.Min(WordsOf(score), words);
                _byWords[had]++;
                Most = Math.Max(Most, had);
                if (had >= _plan.Least)
                {
                    _hits.Add(new SearchHit(document, order, score, numbers is null ? -1 : variant));
                }
            }
        }

        ArrayPool<ushort>.Shared.Return(rented);
    }

    /// <summary>Products of the segment with the number that was asked for, and which of their variants has it; null: none.</summary>
    private Dictionary<int, int>? Numbers(Segment segment)
    {
        if (_plan.Number.Length < 2)
        {
            return null;
        }

        var hash = ItemNumber.Hash(_plan.Number);
        var at = Array.BinarySearch(segment.Numbers, new ItemNumber(hash, 0, 0));
        Dictionary<int, int>? found = null;
        for (at = at < 0 ? ~at : FirstOf(segment.Numbers, at); at < segment.Numbers.Length && segment.Numbers[at].Value == hash; at++)
        {
            var (_, document, variant) = segment.Numbers[at];
            var product = _index.At(segment.First + document).Product;
            var details = variant < 0 ? product.Details : product.Variants[variant].Details;
            if (ItemNumber.Read(details.Sku) == _plan.Number || ItemNumber.Read(details.Barcode) == _plan.Number)
            {
                (found ??= []).TryAdd(document, variant);
            }
        }

        return found;
    }

    private static int FirstOf(ItemNumber[] numbers, int at)
    {
        while (at > 0 && numbers[at - 1].Value == numbers[at].Value)
        {
            at--;
        }

        return at;
    }

    /// <summary>Notes for each product the best match of each word: its impact above, its place in the title below.</summary>
    private static void Match(Segment segment, Alternative alternative, Span<ushort> matches, int words)
    {
        Span<int> terms = stackalloc int[alternative.Terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            if ((terms[i] = segment.Terms.Find(alternative.Terms[i])) < 0)
            {
                return;
            }
        }

        foreach (var posting in segment.PostingsOf(terms[0]))
        {
            var impact = Together(segment, posting, terms);
            if (impact == 0)
            {
                continue;
            }

            var match = (ushort)((Math.Max(1, impact * alternative.Quality / 100) << 8) | posting.Place);
            for (var word = alternative.First; word < Math.Min(words, alternative.First + alternative.Words); word++)
            {
                ref var known = ref matches[posting.Document * words + word];
                known = Math.Max(known, match);
            }
        }
    }

    /// <summary>The impact of terms that must all be there; half where they do not stand beside each other. 0: one is not.</summary>
    private static int Together(Segment segment, Posting first, ReadOnlySpan<int> terms)
    {
        var impact = first.Impact;
        for (var i = 1; i < terms.Length; i++)
        {
            if (Find(segment.PostingsOf(terms[i]), first.Document) is not { } next)
            {
                return 0;
            }

            var adjoins = first.Place != Posting.NotInTitle && next.Place == first.Place + i;
            impact = adjoins ? Math.Max(impact, next.Impact) : Math.Min(impact, next.Impact) / 2;
        }

        return impact;
    }

    private static Posting? Find(ReadOnlySpan<Posting> postings, int document)
    {
        var (low, high) = (0, postings.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var found = postings[middle].Document;
            if (found == document)
            {
                return postings[middle];
            }

            (low, high) = found < document ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>Words first, then their weights; what stands together as typed counts twice, what is sold out half.</summary>
    private int Score(ReadOnlySpan<ushort> matches, bool inStock)
    {
        var (words, total, before, beforeWeight) = (0, 0, 0, 0);
        for (var word = 0; word < matches.Length; word++)
        {
            int match = matches[word];
            if (match > 0)
            {
                var weight = _plan.Weights[word] * (match >> 8);
                words++;
                total += weight;
                if (before > 0 && (before & 0xff) != Posting.NotInTitle && (match & 0xff) == (before & 0xff) + 1)
                {
                    total += weight + beforeWeight;
                }

                beforeWeight = weight;
            }

            before = match;
        }

        return words == 0 ? 0 : words * PerWord + Math.Clamp(inStock ? total : total / 2, 1, PerWord - 1);
    }

    private int Wished(in SearchDocument document, int score) =>
        _wishes.IsEmpty ? score
        : _wishes.Pinned.TryGetValue(document.Product.Id, out var rank) ? OfPin - rank
        : score > 0 && _wishes.Buried.Contains(document.Product.Id) ? Math.Max(1, score % PerWord / 1000) + WordsOf(score) * PerWord
        : score;
}
