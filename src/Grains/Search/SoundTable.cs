using System.Numerics;
using System.Text;

namespace Dukaan.Search;

/// <summary>How words of titles, options and categories of a segment sound: those in Latin letters, or the others. Immutable.</summary>
internal sealed class SoundTable
{
    private readonly byte[] _keys; // ASCII
    private readonly int[] _starts;
    private readonly int[] _terms;
    private readonly ulong[] _consonants;

    /// <param name="words">Words as written, with their term.</param>
    public SoundTable(IReadOnlyCollection<KeyValuePair<string, int>> words)
    {
        var sounds = new HashSet<(string Key, int Term)>(words.Count);
        foreach (var (word, term) in words)
        {
            if (SoundKey.Of(word) is { Length: > 0 } key)
            {
                sounds.Add((key, term));
            }
        }

        var (i, end) = (0, 0);
        (_starts, _terms, _consonants) = (new int[sounds.Count + 1], new int[sounds.Count], new ulong[sounds.Count]);
        foreach (var (key, term) in sounds)
        {
            (_terms[i], _consonants[i]) = (term, Consonants(key));
            _starts[++i] = end += key.Length;
        }

        _keys = new byte[end];
        i = 0;
        foreach (var (key, _) in sounds)
        {
            Encoding.ASCII.GetBytes(key, _keys.AsSpan(_starts[i++]));
        }
    }

    public int Count => _terms.Length;

    /// <summary>Of the words in Latin letters.</summary>
    public static SoundTable OfLatin(Segment segment, ReadOnlySpan<SearchDocument> documents, Stemmer stemmer)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            foreach (var text in SegmentBuilder.Names(document))
            {
                foreach (var token in Tokenizer.Split(text, SegmentBuilder.WordsOfTitle))
                {
                    if (
                        !token.IsForeign
                        && !words.ContainsKey(token.Text)
                        && segment.Terms.Find(stemmer.Stem(token.Text)) is >= 0 and var term
                    )
                    {
                        words[token.Text] = term;
                    }
                }
            }
        }

        return new SoundTable(words);
    }

    /// <summary>The terms that sound so, with their distance (<see cref="SoundKey.Distance"/>).</summary>
    public void Near(string key, List<TermMatch> found)
    {
        if (key.Length < 2)
        {
            return;
        }

        Span<byte> typed = stackalloc byte[key.Length];
        Encoding.ASCII.GetBytes(key, typed);
        var (consonants, most) = (Consonants(key), Most(key.Length));
        for (var i = 0; i < _terms.Length; i++)
        {
            if (
                BitOperations.PopCount(consonants ^ _consonants[i]) <= most / 2
                && SoundKey.Distance(typed, _keys.AsSpan(_starts[i], _starts[i + 1] - _starts[i]), most) is var distance
                && distance <= most
            )
            {
                found.Add(new TermMatch(_terms[i], distance));
            }
        }
    }

    private static int Most(int length) =>
        length <= 2 ? 1
        : length <= 4 ? 3
        : length <= 7 ? 5
        : 7;

    /// <summary>Counts of what is not cheap to change; letters that are taken for each other count as one.</summary>
    private static ulong Consonants(string key)
    {
        Span<char> kept = stackalloc char[key.Length];
        var length = 0;
        foreach (var c in key)
        {
            if (c is not ('a' or 'e' or 'i' or 'o' or 'u' or 'h' or 'y' or 'v'))
            {
                kept[length++] = c switch
                {
                    'r' or 't' => 'd',
                    'm' => 'n',
                    'k' => 'g',
                    'p' or 'f' => 'b',
                    'j' or 's' or 'c' => 'g',
                    _ => c,
                };
            }
        }

        return LetterCounts.Of(kept[..length]);
    }
}
