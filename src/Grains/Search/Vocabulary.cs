namespace Dukaan.Search;

/// <summary>The distinct terms of some products, in ordinal order and in one piece of memory. Immutable.</summary>
internal sealed class Vocabulary
{
    /// <summary>From how many terms on their letters are counted and kept; fewer are compared one by one.</summary>
    private const int Many = 512;

    private readonly char[] _text;
    private readonly int[] _starts;
    private LetterTable? _letters;

    /// <param name="terms">Distinct, in ordinal order.</param>
    public Vocabulary(IReadOnlyList<string> terms)
    {
        _starts = new int[terms.Count + 1];
        for (var i = 0; i < terms.Count; i++)
        {
            _starts[i + 1] = _starts[i] + terms[i].Length;
        }

        _text = new char[_starts[^1]];
        for (var i = 0; i < terms.Count; i++)
        {
            terms[i].CopyTo(_text.AsSpan(_starts[i]));
        }
    }

    public int Count => _starts.Length - 1;

    public ReadOnlySpan<char> this[int term] => _text.AsSpan(_starts[term], _starts[term + 1] - _starts[term]);

    /// <summary>The term's number, or the complement of where it would stand.</summary>
    public int Find(ReadOnlySpan<char> term)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = this[middle].SequenceCompareTo(term);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    /// <summary>The terms that begin so: the first and how many.</summary>
    public (int First, int Count) Prefix(ReadOnlySpan<char> prefix)
    {
        var first = Find(prefix);
        first = first < 0 ? ~first : first;
        var end = first;
        while (end < Count && this[end].StartsWith(prefix))
        {
            end++;
        }

        return (first, end - first);
    }

    /// <summary>The terms that are at most so many slips away, numbers apart.</summary>
    public void Near(ReadOnlySpan<char> word, int most, List<TermMatch> found)
    {
        if (Count >= Many)
        {
            (_letters ??= new LetterTable(this)).Near(word, most, this, found); // two readers may both make it; either is right
            return;
        }

        for (var i = 0; i < Count; i++)
        {
            if (LetterTable.IsWord(this[i]) && EditDistance.Between(word, this[i], most) is var slips && slips <= most)
            {
                found.Add(new TermMatch(i, slips));
            }
        }
    }
}
