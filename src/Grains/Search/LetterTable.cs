namespace Dukaan.Search;

/// <summary>The letters of a vocabulary's words (<see cref="LetterCounts"/>) side by side, by length; numbers apart. Immutable.</summary>
internal sealed class LetterTable
{
    private const int Longest = 63;

    private readonly int[] _starts = new int[Longest + 2]; // by length
    private readonly int[] _terms;
    private readonly ulong[] _letters;

    public LetterTable(Vocabulary words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (IsWord(words[i]))
            {
                _starts[words[i].Length + 1]++;
            }
        }

        for (var length = 0; length <= Longest; length++)
        {
            _starts[length + 1] += _starts[length];
        }

        (_terms, _letters) = (new int[_starts[^1]], new ulong[_starts[^1]]);
        var next = _starts.AsSpan().ToArray();
        for (var i = 0; i < words.Count; i++)
        {
            if (IsWord(words[i]))
            {
                var at = next[words[i].Length]++;
                (_terms[at], _letters[at]) = (i, LetterCounts.Of(words[i]));
            }
        }
    }

    /// <summary>Whether slips of it are looked for: a number is no slip of another.</summary>
    public static bool IsWord(ReadOnlySpan<char> term) => term.Length <= Longest && !char.IsAsciiDigit(term[0]);

    /// <summary>The words at most so many slips away.</summary>
    public void Near(ReadOnlySpan<char> word, int most, Vocabulary words, List<TermMatch> found)
    {
        var letters = LetterCounts.Of(word);
        var end = _starts[Math.Min(Longest, word.Length + most) + 1];
        for (var i = _starts[Math.Clamp(word.Length - most, 0, Longest)]; i < end; i++)
        {
            if (
                LetterCounts.CanBe(letters, _letters[i], most)
                && EditDistance.Between(word, words[_terms[i]], most) is var slips
                && slips <= most
            )
            {
                found.Add(new TermMatch(_terms[i], slips));
            }
        }
    }
}
