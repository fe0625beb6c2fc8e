namespace Dukaan.Search;

/// <summary>
/// Reads a query: for each word what is written in the shop, then what is written apart or together, then synonyms, what sounds alike in
/// another script; and for a word that stands nowhere slips, beginnings and what sounds alike. A number is never a slip of another.
/// </summary>
internal sealed class QueryPlanner(Lexicon lexicon, SearchWishes wishes, int products)
{
    private const int MostWords = 12;
    private const int LongestNumber = 40;

    private readonly List<Alternative> _found = [];
    private List<Token> _words = [];
    private string[] _stems = [];
    private string _number = "";

    public QueryPlan Plan(string query)
    {
        var cut = Graphemes.Cut(query, SearchIndex.MostCharacters);
        _number = ItemNumber.Read(cut) is { Length: <= LongestNumber } number ? number : "";
        _words = StopWords.Without(Tokenizer.Split(cut, MostWords));
        _stems = [.. _words.Select(word => lexicon.Stemmer.Stem(word.Text))];
        for (var i = 0; i < _words.Count; i++)
        {
            if (lexicon.Frequency(_stems[i]) > 0)
            {
                Add(i, 1, 100, _stems[i]);
            }

            Together(i);
            Apart(i, beside: true);
            OtherScripts(i);
        }

        wishes.Synonyms.Add(_stems, _found, lexicon);
        Synonyms.OfTrade.Add(_stems, _found, lexicon);
        for (var i = 0; i < _words.Count; i++)
        {
            if (!Has(i))
            {
                Misspelt(i, certain: true);
            }
        }

        return Finish();
    }

    /// <summary>The plan where what was written stands in no product together: words may be slips although they exist.</summary>
    public QueryPlan? Wider()
    {
        var before = _found.Count;
        for (var i = 0; i < _words.Count; i++)
        {
            if (Frequency(i) < Math.Max(4, products / 100))
            {
                Misspelt(i, certain: false);
            }
        }

        return _found.Count > before ? Finish() : null;
    }

    private QueryPlan Finish() =>
        new([.. Enumerable.Range(0, _words.Count).Select(Weight)], QueryPlanText.Fitting(_found), 1)
        {
            Number = _number,
            Words = [.. _words.Select(word => word.Text)],
            Missing = [.. Enumerable.Range(0, _words.Count).Where(i => !Has(i)).Select(i => _words[i].Text)],
        };

    private bool Has(int word) => _found.Exists(one => one.First <= word && word < one.First + one.Words);

    private int Frequency(int word) =>
        _found.Where(one => one.First <= word && word < one.First + one.Words).Sum(one => one.Terms.Min(lexicon.Frequency));

    private int Weight(int word)
    {
        var frequency = Math.Min(Frequency(word), products);
        var rarity = Math.Log(1 + (products - frequency + 0.5) / (frequency + 0.5));
        return Math.Clamp((int)(16 * rarity), 8, 200);
    }

    private void Add(int first, int words, int quality, params ReadOnlySpan<string> terms) =>
        _found.Add(new Alternative(first, words, [.. terms], quality));

    /// <summary>Two or three words that the shop writes as one.</summary>
    private void Together(int first)
    {
        var joined = _words[first].Text;
        for (var next = first + 1; next < Math.Min(first + 3, _words.Count); next++)
        {
            if (_words[first].IsNumber || _words[next].IsNumber)
            {
                return;
            }

            joined += _words[next].Text;
            if (lexicon.Stemmer.Stem(joined) is var stem && lexicon.Frequency(stem) > 0)
            {
                Add(first, next - first + 1, 95, stem);
            }
        }
    }

    /// <summary>A word that the shop writes as two.</summary>
    /// <param name="word">Which word.</param>
    /// <param name="beside">Whether only as two that stand beside each other; else the most frequent two are taken.</param>
    private void Apart(int word, bool beside)
    {
        var text = _words[word].Text;
        if (text.Length < 4 || _words[word].IsNumber)
        {
            return;
        }

        (string Left, string Right, int Frequency) best = ("", "", 0);
        for (var cut = beside ? 1 : 2; cut < text.Length - (beside ? 0 : 1); cut++)
        {
            var left = lexicon.Stemmer.Stem(text[..cut]);
            var right = lexicon.Stemmer.Stem(text[cut..]);
            if (lexicon.Frequency(left) is not (> 0 and var one) || lexicon.Frequency(right) is not (> 0 and var two))
            {
                continue;
            }

            if (beside && lexicon.Adjoin(left, right))
            {
                Add(word, 1, 90, left, right);
            }
            else if (Math.Min(one, two) > best.Frequency)
            {
                best = (left, right, Math.Min(one, two));
            }
        }

        if (!beside && best.Frequency > 0)
        {
            Add(word, 1, 70, best.Left);
            Add(word, 1, 70, best.Right);
            Add(word, 1, 100, best.Left, best.Right);
        }
    }

    private void OtherScripts(int word)
    {
        if (_words[word].IsNumber)
        {
            return;
        }

        var exact = Has(word);
        Best(word, lexicon.Sounds(_words[word].Text, sameScript: false), most: 4, spread: exact ? 0 : 2, distance =>
            exact ? 70 - 10 * distance : 88 - 6 * distance
        );
    }

    private void Misspelt(int word, bool certain)
    {
        var typed = _words[word];
        if (typed.IsNumber)
        {
            return;
        }

        var (text, stem, first) = (typed.Text, _stems[word], _found.Count);
        if (stem.Length >= 3)
        {
            Best(word, lexicon.Slips(stem, 1), most: 5, spread: 0, _ => certain ? 75 : 55);
            if (certain && _found.Count == first)
            {
                Apart(word, beside: false);
            }

            if (_found.Count == first && stem.Length >= 6)
            {
                Best(word, lexicon.Slips(stem, 2), most: 5, spread: 0, _ => certain ? 60 : 40);
            }
        }

        if (!certain)
        {
            return;
        }

        Best(word, lexicon.Prefixed(text, 6), most: 6, spread: int.MaxValue / 2, _ => 65);
        if (_found.Count == first)
        {
            Best(word, lexicon.Sounds(text, sameScript: true), most: 4, spread: 2, distance => 60 - 4 * distance);
        }
    }

    /// <summary>Adds the nearest, those that stand in many products before those in few.</summary>
    private void Best(int word, List<(string Term, int Distance, int Frequency)> terms, int most, int spread, Func<int, int> quality)
    {
        if (terms.Count == 0)
        {
            return;
        }

        var nearest = terms.Min(term => term.Distance);
        var often = Math.Log(1 + terms.Max(term => term.Frequency));
        foreach (
            var term in terms
                .Where(term => term.Distance <= nearest + spread && term.Term != _stems[word])
                .OrderBy(term => term.Distance)
                .ThenByDescending(term => term.Frequency)
                .ThenBy(term => term.Term, StringComparer.Ordinal)
                .Take(most)
        )
        {
            var share = 0.7 + 0.3 * Math.Log(1 + term.Frequency) / often;
            Add(word, 1, Math.Max(1, (int)(quality(term.Distance) * share)), term.Term);
        }
    }
}
