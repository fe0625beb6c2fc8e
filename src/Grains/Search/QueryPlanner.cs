namespace Dukaan.Search;

/// <summary>
/// Reads a query: for each word what is written in the shop, then what is written apart or together, then synonyms, what sounds alike in
/// another script; and for a word that stands nowhere slips, beginnings and what sounds alike. A number is never a slip of another.
/// </summary>
internal sealed class QueryPlanner(Lexicon lexicon, SearchWishes wishes, int products)
{
    private const int MaxWords = 12;
    private const int LongestNumber = 40;

    private readonly FoundWords _found = new();
    private readonly Candidates _candidates = new();
    private List<Token> _words = [];
    private string[] _stems = [];
    private string _number = "";

    public QueryPlan Plan(string query)
    {
        var cut = Graphemes.Cut(query, SearchIndex.MaxCharacters);
        _number = ItemNumber.Read(cut) is { Length: <= LongestNumber } number ? number : "";
        _words = StopWords.Without(Tokenizer.Split(cut, MaxWords));
        _stems = new string[_words.Count];
        for (var i = 0; i < _stems.Length; i++)
        {
            _stems[i] = lexicon.Stemmer.Stem(_words[i].Text);
        }

        for (var i = 0; i < _stems.Length; i++)
        {
            if (lexicon.Frequency(_stems[i]) is > 0 and var frequency)
            {
                _found.Add(i, 1, 100, frequency, _stems[i]);
            }

            Together(i);
            Apart(i, beside: true);
            OtherScripts(i);
        }

        wishes.Synonyms.Add(_stems, _found, lexicon);
        Synonyms.OfTrade.Add(_stems, _found, lexicon);
        for (var i = 0; i < _stems.Length; i++)
        {
            if (!_found.Has(i))
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
        for (var i = 0; i < _stems.Length; i++)
        {
            if (_found.Frequency(i) < Math.Max(4, products / 100))
            {
                Misspelt(i, certain: false);
            }
        }

        return _found.Count > before ? Finish() : null;
    }

    private QueryPlan Finish()
    {
        var weights = ImmutableArray.CreateBuilder<int>(_stems.Length);
        var words = ImmutableArray.CreateBuilder<string>(_stems.Length);
        ImmutableArray<string> missing = [];
        for (var i = 0; i < _stems.Length; i++)
        {
            weights.Add(Weight(i));
            words.Add(_words[i].Text);
            missing = _found.Has(i) ? missing : missing.Add(_words[i].Text);
        }

        return new QueryPlan(weights.MoveToImmutable(), QueryPlanText.Fitting(_found.All), 1)
        {
            Number = _number,
            Words = words.MoveToImmutable(),
            Missing = missing,
        };
    }

    private int Weight(int word)
    {
        var frequency = Math.Min(_found.Frequency(word), products);
        var rarity = Math.Log(1 + (products - frequency + 0.5) / (frequency + 0.5));
        return Math.Clamp((int)(16 * rarity), 8, 200);
    }

    /// <summary>Two or three words that the shop writes as one.</summary>
    private void Together(int first)
    {
        var joined = _words[first].Text;
        for (var next = first + 1; next < Math.Min(first + 3, _stems.Length); next++)
        {
            if (_words[first].IsNumber || _words[next].IsNumber)
            {
                return;
            }

            joined += _words[next].Text;
            if (lexicon.Stemmer.Stem(joined) is var stem && lexicon.Frequency(stem) is > 0 and var frequency)
            {
                _found.Add(first, next - first + 1, 95, frequency, stem);
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

        (string Left, string Right, int One, int Two) best = ("", "", 0, 0);
        for (var cut = beside ? 1 : 2; cut < text.Length - (beside ? 0 : 1); cut++)
        {
            var left = lexicon.Stemmer.Stem(text[..cut]);
            if (lexicon.Frequency(left) is not (> 0 and var one))
            {
                continue;
            }

            var right = lexicon.Stemmer.Stem(text[cut..]);
            if (lexicon.Frequency(right) is not (> 0 and var two))
            {
                continue;
            }

            if (beside && lexicon.Adjoin(left, right))
            {
                _found.Add(word, 1, 90, Math.Min(one, two), left, right);
            }
            else if (Math.Min(one, two) > Math.Min(best.One, best.Two))
            {
                best = (left, right, one, two);
            }
        }

        if (!beside && best.One > 0)
        {
            _found.Add(word, 1, 70, best.One, best.Left);
            _found.Add(word, 1, 70, best.Two, best.Right);
            _found.Add(word, 1, 100, Math.Min(best.One, best.Two), best.Left, best.Right);
        }
    }

    private void OtherScripts(int word)
    {
        var token = _words[word];
        if (token.IsNumber || !lexicon.HasOthersThan(token.IsForeign))
        {
            return;
        }

        lexicon.Sounds(SoundKey.Of(token.Text), token.IsForeign, sameScript: false, _candidates);
        var exact = _found.Has(word);
        Best(word, most: 4, spread: exact ? 0 : 2, quality: exact ? 70 : 88, less: exact ? 10 : 6);
    }

    private void Misspelt(int word, bool certain)
    {
        var typed = _words[word];
        if (typed.IsNumber)
        {
            return;
        }

        var (stem, first) = (_stems[word], _found.Count);
        if (stem.Length >= 3)
        {
            lexicon.Slips(stem, 1, _candidates);
            Best(word, most: 5, spread: 0, quality: certain ? 75 : 55);
            if (certain && _found.Count == first)
            {
                Apart(word, beside: false);
            }

            if (_found.Count == first && stem.Length >= 6)
            {
                lexicon.Slips(stem, 2, _candidates);
                Best(word, most: 5, spread: 0, quality: certain ? 60 : 40);
            }
        }

        if (!certain)
        {
            return;
        }

        lexicon.Prefixed(typed.Text, _candidates);
        _candidates.KeepFrequent(6, lexicon);
        Best(word, most: 6, spread: int.MaxValue / 2, quality: 65);
        if (_found.Count == first)
        {
            lexicon.Sounds(SoundKey.Of(typed.Text), typed.IsForeign, sameScript: true, _candidates);
            Best(word, most: 4, spread: 2, quality: 60, less: 4);
        }
    }

    /// <summary>Adds the nearest candidates, those that stand in many products before those in few.</summary>
    /// <param name="word">For which word.</param>
    /// <param name="most">How many.</param>
    /// <param name="spread">How much further than the nearest.</param>
    /// <param name="quality">How certain they are.</param>
    /// <param name="less">How much less for each step of distance.</param>
    private void Best(int word, int most, int spread, int quality, int less = 0)
    {
        var (nearest, frequent) = (int.MaxValue, 0);
        foreach (var candidate in _candidates.All)
        {
            nearest = Math.Min(nearest, candidate.Distance);
            frequent = Math.Max(frequent, candidate.Frequency);
        }

        var often = Math.Log(1 + frequent);
        foreach (var candidate in _candidates.Nearest(most, nearest + spread, _stems[word], lexicon))
        {
            var share = 0.7 + 0.3 * Math.Log(1 + candidate.Frequency) / often;
            var sure = Math.Max(1, (int)((quality - less * candidate.Distance) * share));
            _found.Add(word, 1, sure, candidate.Frequency, lexicon[candidate].ToString());
        }
    }
}
