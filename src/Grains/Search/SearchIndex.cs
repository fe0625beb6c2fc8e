namespace Dukaan.Search;

/// <summary>
/// A shop's search in memory: the words of its products (<see cref="Segment"/>). Immutable, so that any thread reads it without a lock; a
/// change makes the next one (<see cref="With"/>), which shares what did not change. Products whose words changed stand in a second, small
/// segment; when that is full, both are made one.
/// </summary>
public sealed class SearchIndex
{
    /// <summary>The longest query that is looked at, in characters.</summary>
    public const int MaxCharacters = 120;

    /// <summary>How many changed products the second segment takes.</summary>
    private const int MaxChanged = 64;

    private readonly ImmutableArray<Segment> _segments;
    private readonly SearchDocument[] _documents; // of all segments
    private readonly int[] _order; // place in the shop of each; −1: not shown any more
    private readonly int[] _shown; // the other way around
    private readonly bool[] _inStock;
    private readonly Stemmer _stemmer;
    private readonly Lexicon _lexicon;

    private SearchIndex(ImmutableArray<Segment> segments, SearchDocument[] documents, int[] order, int[] shown, Stemmer stemmer)
    {
        (_segments, _documents, _order, _shown, _stemmer) = (segments, documents, order, shown, stemmer);
        _lexicon = new Lexicon(segments, documents, stemmer);
        _inStock = new bool[documents.Length];
        for (var i = 0; i < documents.Length; i++)
        {
            _inStock[i] = documents[i].Product.InStock;
        }
    }

    /// <summary>How many products it has.</summary>
    public int Count => _shown.Length;

    internal ImmutableArray<Segment> Segments => _segments;

    internal Lexicon Lexicon => _lexicon;

    /// <param name="documents">The visible products in the shop's order.</param>
    /// <param name="language">BCP 47 tag of the shop's pages.</param>
    public static SearchIndex Of(ReadOnlySpan<SearchDocument> documents, string language)
    {
        var (all, every) = (documents.ToArray(), new int[documents.Length]);
        for (var i = 0; i < every.Length; i++)
        {
            every[i] = i;
        }

        var stemmer = new Stemmer(language);
        return new SearchIndex([SegmentBuilder.Build(0, all, stemmer)], all, every, every, stemmer);
    }

    /// <summary>The index of the shop after a change: what reads as before is taken over.</summary>
    /// <param name="documents">The visible products in the shop's order, now.</param>
    /// <param name="language">BCP 47 tag of the shop's pages.</param>
    public SearchIndex With(ReadOnlySpan<SearchDocument> documents, string language)
    {
        if (_stemmer.Language != language || documents.Length > ushort.MaxValue - MaxChanged)
        {
            return Of(documents, language);
        }

        var large = _segments[0].Count;
        var (before, shown, changed) = (new Positions(this), new int[documents.Length], new List<SearchDocument>());
        for (var i = 0; i < documents.Length; i++)
        {
            shown[i] = before.Find(documents[i], i);
            if (shown[i] < 0 || shown[i] >= large)
            {
                shown[i] = large + changed.Count;
                changed.Add(documents[i]);
                if (changed.Count > MaxChanged)
                {
                    return Of(documents, language);
                }
            }
        }

        if (large + changed.Count - documents.Length > MaxChanged)
        {
            return Of(documents, language); // too many that are not shown any more
        }

        var next = new SearchDocument[large + changed.Count];
        Array.Copy(_documents, next, large);
        changed.CopyTo(next, large);
        var order = new int[next.Length];
        Array.Fill(order, -1);
        for (var i = 0; i < shown.Length; i++)
        {
            next[shown[i]] = documents[i];
            order[shown[i]] = i;
        }

        return new SearchIndex(Segmented(next, large), next, order, shown, _stemmer);
    }

    /// <summary>What a query finds.</summary>
    /// <param name="query">As typed.</param>
    /// <param name="rules">What the seller wants of it.</param>
    /// <param name="plan">How it was read when the first part of the list was shown; null: this is the first.</param>
    public SearchHits Find(string query, SearchWishes rules, QueryPlan? plan = null)
    {
        var wishes = rules.For(query);
        if (plan is not null)
        {
            return new SearchHits(plan, Ranking.Of(this, plan, wishes).Take(plan.Least));
        }

        var planner = new QueryPlanner(_lexicon, rules, Count);
        plan = planner.Plan(query);
        var ranking = Ranking.Of(this, plan, wishes);
        if (ranking.Most < plan.Weights.Length && planner.Wider() is { } wider)
        {
            var again = Ranking.Of(this, wider, wishes);
            var better = again.Most > ranking.Most;
            (better ? ranking : again).Return();
            (plan, ranking) = better ? (wider, again) : (plan, ranking);
        }

        var least = ranking.Least(plan.Weights.Length);
        return new SearchHits(plan with { Least = least }, ranking.Take(least));
    }

    /// <summary>The product with this place in the shop.</summary>
    public SearchDocument Shown(int order) => _documents[_shown[order]];

    internal SearchDocument At(int document) => _documents[document];

    /// <summary>A product's place in the shop; −1: it is not shown any more.</summary>
    internal int OrderOf(int document) => _order[document];

    internal bool InStock(int document) => _inStock[document];

    /// <summary>The small segment as it was, if the products in it are the same as before; else read anew.</summary>
    private ImmutableArray<Segment> Segmented(SearchDocument[] next, int large)
    {
        var small = next.AsSpan(large);
        if (small.IsEmpty)
        {
            return [_segments[0]];
        }

        var same = _segments.Length > 1 && _segments[1].Count == small.Length;
        for (var i = 0; same && i < small.Length; i++)
        {
            same = small[i].ReadsAs(_documents[large + i]);
        }

        return [_segments[0], same ? _segments[1] : SegmentBuilder.Build(large, small, _stemmer)];
    }

    /// <summary>Finds the products of an index again in its next version, most of which stand where they stood.</summary>
    private sealed class Positions(SearchIndex index)
    {
        private Dictionary<string, int>? _byId;

        /// <summary>The number of the product, if it reads as it did; else −1.</summary>
        public int Find(in SearchDocument document, int place)
        {
            var guess = place < index._shown.Length ? index._shown[place] : -1;
            if (guess < 0 || index._documents[guess].Product.Id != document.Product.Id)
            {
                _byId ??= index._shown.ToDictionary(shown => index._documents[shown].Product.Id, StringComparer.Ordinal);
                guess = _byId.GetValueOrDefault(document.Product.Id, -1);
            }

            return guess >= 0 && document.ReadsAs(index._documents[guess]) ? guess : -1;
        }
    }
}
