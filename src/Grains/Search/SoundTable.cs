using System.Numerics;

namespace Dukaan.Search;

/// <summary>How the words of titles, options and categories of a segment sound. Immutable.</summary>
internal sealed class SoundTable
{
    private readonly string[] _keys;
    private readonly int[] _terms;
    private readonly ulong[] _consonants;
    private readonly bool[] _foreign;

    private SoundTable(List<(string Key, int Term, bool Foreign)> words)
    {
        _keys = [.. words.Select(word => word.Key)];
        _terms = [.. words.Select(word => word.Term)];
        _foreign = [.. words.Select(word => word.Foreign)];
        _consonants = [.. words.Select(word => Consonants(word.Key))];
    }

    public static SoundTable Of(Segment segment, ReadOnlySpan<SearchDocument> documents, Stemmer stemmer)
    {
        var words = new Dictionary<string, (string Key, int Term, bool Foreign)>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            foreach (var text in (string[])[document.Product.Title, document.Category, SegmentBuilder.Options(document.Product)])
            {
                foreach (var token in Tokenizer.Split(text, SegmentBuilder.WordsOfTitle))
                {
                    if (!words.ContainsKey(token.Text) && segment.Terms.Find(stemmer.Stem(token.Text)) is >= 0 and var term)
                    {
                        words[token.Text] = (SoundKey.Of(token.Text), term, token.Text[0] >= 0x80);
                    }
                }
            }
        }

        return new SoundTable([.. words.Values.Where(word => word.Key.Length > 0)]);
    }

    /// <summary>The terms that sound like a word, with their distance (<see cref="SoundKey.Distance"/>).</summary>
    /// <param name="word">Folded, as typed.</param>
    /// <param name="sameScript">Whether words of its own script count too, or only those of others.</param>
    /// <param name="found">Gets them.</param>
    public void Near(string word, bool sameScript, List<(int Term, int Distance)> found)
    {
        var key = SoundKey.Of(word);
        if (key.Length < 2)
        {
            return;
        }

        var (consonants, foreign, most) = (Consonants(key), word[0] >= 0x80, Most(key.Length));
        for (var i = 0; i < _keys.Length; i++)
        {
            if (
                (sameScript || foreign != _foreign[i])
                && BitOperations.PopCount(consonants ^ _consonants[i]) <= most / 2
                && SoundKey.Distance(key, _keys[i], most) is var distance
                && distance <= most
            )
            {
                found.Add((_terms[i], distance));
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
