using System.Buffers;
using System.Numerics;

namespace Dukaan.Search;

/// <summary>What a plan finds in an index.</summary>
internal sealed class Ranking
{
    /// <summary>What one more word of the query is worth: more than all weights together.</summary>
    public const int PerWord = 10_000_000;

    /// <summary>Of a product whose own number was asked for.</summary>
    public const int OfNumber = 2_000_000_000;

    /// <summary>Of the first of the products that the seller pinned.</summary>
    private const int OfPin = 2_100_000_000;

    /// <summary>An answer with fewer products than a page gives way.</summary>
    private const int Few = 36;

    private readonly int[] _byWords;
    private readonly SearchIndex _index;
    private readonly QueryPlan _plan;
    private readonly QueryWishes _wishes;
    private Scored[] _scored = ArrayPool<Scored>.Shared.Rent(256);
    private int _count;

    private Ranking(SearchIndex index, QueryPlan plan, QueryWishes wishes) =>
        (_index, _plan, _wishes, _byWords) = (index, plan, wishes, new int[plan.Weights.Length + 1]);

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

    /// <summary>The hits with so many words. Gives the room for them back: nothing can be asked after it.</summary>
    public SearchHit[] Take(int least)
    {
        var kept = 0;
        for (var i = 0; i < _count; i++)
        {
            kept += _scored[i].Words >= least ? 1 : 0;
        }

        var hits = new SearchHit[kept];
        for (var (i, next) = (0, 0); i < _count; i++)
        {
            var (document, score, words, variant) = _scored[i];
            if (words >= least)
            {
                hits[next++] = new SearchHit(_index.OrderOf(document), score, (byte)words, (short)variant);
            }
        }

        Return();
        return hits;
    }

    /// <summary>Gives back the room of one that nothing is taken of.</summary>
    public void Return()
    {
        ArrayPool<Scored>.Shared.Return(_scored);
        (_scored, _count) = ([], 0);
    }

    private void Add(Segment segment)
    {
        var (words, count) = (_plan.Weights.Length, segment.Count);
        var room = ArrayPool<ushort>.Shared.Rent(Math.Max(1, words * count));
        var marks = ArrayPool<ulong>.Shared.Rent(Math.Max(1, (count + 63) >> 6));
        var matches = room.AsSpan(0, words * count);
        var touched = marks.AsSpan(0, (count + 63) >> 6);
        matches.Clear();
        touched.Clear();
        foreach (var alternative in _plan.Alternatives)
        {
            Match(segment, alternative, matches, touched, words);
        }

        var numbers = Numbers(segment);
        if (!_wishes.IsEmpty || numbers is not null)
        {
            touched.Fill(ulong.MaxValue); // products without any of the words may be found too
        }

        for (var i = 0; i < touched.Length; i++)
        {
            for (var bits = touched[i]; bits != 0; bits &= bits - 1)
            {
                var document = (i << 6) + BitOperations.TrailingZeroCount(bits);
                if (document < count)
                {
                    Score(segment.First + document, matches.Slice(document * words, words), Variant(numbers, document));
                }
            }
        }

        ArrayPool<ushort>.Shared.Return(room);
        ArrayPool<ulong>.Shared.Return(marks);
    }

    /// <summary>The variant whose number was asked for; −1: the product itself; null: neither.</summary>
    private static int? Variant(Dictionary<int, int>? numbers, int document) =>
        numbers is not null && numbers.TryGetValue(document, out var variant) ? variant : null;

    private void Score(int document, ReadOnlySpan<ushort> matches, int? variant)
    {
        if (_index.OrderOf(document) < 0)
        {
            return;
        }

        var (score, had) = Score(matches, _index.InStock(document));
        if (variant is not null)
        {
            (score, had) = (OfNumber, matches.Length);
        }

        if (!_wishes.IsEmpty)
        {
            (score, had) = Wished(_index.At(document).Product.Id, score, had);
        }

        if (score <= 0)
        {
            return;
        }

        _byWords[had]++;
        Most = Math.Max(Most, had);
        if (had >= _plan.Least)
        {
            if (_count == _scored.Length)
            {
                var more = ArrayPool<Scored>.Shared.Rent(_count * 2);
                _scored.AsSpan(0, _count).CopyTo(more);
                ArrayPool<Scored>.Shared.Return(_scored);
                _scored = more;
            }

            _scored[_count++] = new Scored(document, score, had, variant ?? -1);
        }
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
    private static void Match(Segment segment, in Alternative alternative, Span<ushort> matches, Span<ulong> touched, int words)
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
            touched[posting.Document >> 6] |= 1UL << (posting.Document & 63);
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

            var adjoins = first.Place != Posting.Nowhere && next.Place == first.Place + i;
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

    /// <summary>
    /// Words first, then their weights; what stands together as typed, or as one, counts twice, what stands near each other more than what
    /// does not, what is sold out half.
    /// </summary>
    private (int Score, int Words) Score(ReadOnlySpan<ushort> matches, bool inStock)
    {
        var (words, total, before, beforeWeight) = (0, 0, 0, 0);
        for (var word = 0; word < matches.Length; word++)
        {
            int match = matches[word];
            if (match > 0)
            {
                var (place, weight) = (match & 0xff, _plan.Weights[word] * (match >> 8));
                words++;
                total += weight;
                if (before > 0 && place != Posting.Nowhere)
                {
                    total += (weight + beforeWeight) * Nearness(place - (before & 0xff)) / 4;
                }

                beforeWeight = weight;
            }

            before = match;
        }

        return words == 0 ? (0, 0) : (words * PerWord + Math.Clamp(inStock ? total : total / 2, 1, PerWord - 1), words);
    }

    /// <summary>How much more words are worth for standing near each other, in quarters; one term for two words stands together.</summary>
    private static int Nearness(int step) =>
        step switch
        {
            0 or 1 => 4,
            2 or 3 => 2,
            -1 or -2 => 1,
            _ => 0,
        };

    /// <summary>As the seller wants it: pinned ones before all, buried ones behind all with as many words.</summary>
    private (int Score, int Words) Wished(string productId, int score, int words) =>
        _wishes.Pinned.TryGetValue(productId, out var rank) ? (OfPin - rank, _plan.Weights.Length)
        : score > 0 && _wishes.Buried.Contains(productId) ? (words * PerWord + Math.Max(1, score % PerWord / 1000), words)
        : (score, words);

    private readonly record struct Scored(int Document, int Score, int Words, int Variant);
}
