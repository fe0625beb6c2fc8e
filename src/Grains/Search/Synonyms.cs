namespace Dukaan.Search;

/// <summary>Words that stand for others.</summary>
internal sealed class Synonyms
{
    /// <summary>How certain a synonym of the trade is: behind all that says the word itself.</summary>
    private const int Trade = 35;

    private readonly Dictionary<string, List<(string[] From, string[] To, int Quality)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Those that the trade uses, of any shop.</summary>
    public static Synonyms OfTrade { get; } = Read();

    private static Synonyms Read()
    {
        var (all, stemmer) = (new Synonyms(), new Stemmer("en"));
        using var file = new StreamReader(typeof(Synonyms).Assembly.GetManifestResourceStream("Dukaan.Search.Synonyms.txt")!);
        while (file.ReadLine() is { } line)
        {
            string[][] group =
            [
                .. line.Split('#')[0]
                    .Split(',', StringSplitOptions.RemoveEmptyEntries)
                    .Select(words => (string[])[.. Tokenizer.Split(words, 4).Select(word => stemmer.Stem(word.Text))])
                    .Where(words => words.Length > 0),
            ];
            foreach (var from in group)
            {
                foreach (var to in group)
                {
                    if (!ReferenceEquals(from, to))
                    {
                        all.Put(from, to, Trade);
                    }
                }
            }
        }

        return all;
    }

    /// <summary>Adds one way.</summary>
    public void Put(string[] from, string[] to, int quality)
    {
        if (from.Length == 0 || to.Length == 0)
        {
            return;
        }

        if (!_byFirst.TryGetValue(from[0], out var all))
        {
            _byFirst[from[0]] = all = [];
        }

        all.Add((from, to, quality));
    }

    /// <summary>Adds what the words of a query may be called in the shop instead.</summary>
    public void Add(string[] stems, FoundWords found, Lexicon lexicon)
    {
        if (_byFirst.Count == 0)
        {
            return;
        }

        for (var i = 0; i < stems.Length; i++)
        {
            if (!_byFirst.TryGetValue(stems[i], out var all))
            {
                continue;
            }

            foreach (var (from, to, quality) in all)
            {
                if (
                    i + from.Length <= stems.Length
                    && stems.AsSpan(i, from.Length).SequenceEqual(from)
                    && Rarest(to, lexicon) is > 0 and var frequency
                )
                {
                    found.Add(i, from.Length, quality, frequency, to);
                }
            }
        }
    }

    /// <summary>In how many products the rarest of the terms stands.</summary>
    private static int Rarest(string[] terms, Lexicon lexicon)
    {
        var least = int.MaxValue;
        foreach (var term in terms)
        {
            least = Math.Min(least, lexicon.Frequency(term));
        }

        return least;
    }
}
