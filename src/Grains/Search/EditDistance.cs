namespace Dukaan.Search;

/// <summary>Whether two words are the same but for slips of the finger.</summary>
public static class EditDistance
{
    private const int Longest = 63;

    /// <summary>
    /// Letters inserted, left out, changed or swapped with their neighbour (optimal string alignment distance) to get from one word to the
    /// other, or <paramref name="most"/> + 1 where it takes more than that.
    /// </summary>
    public static int Between(ReadOnlySpan<char> typed, ReadOnlySpan<char> word, int most)
    {
        if (Math.Abs(typed.Length - word.Length) > most || word.Length > Longest || typed.Length > Longest)
        {
            return most + 1;
        }

        // What is the same at both ends costs nothing.
        var same = typed.CommonPrefixLength(word);
        typed = typed[same..];
        word = word[same..];
        while (typed.Length > 0 && word.Length > 0 && typed[^1] == word[^1])
        {
            typed = typed[..^1];
            word = word[..^1];
        }

        return typed.Length <= 1 && word.Length <= 1 ? Math.Min(Math.Max(typed.Length, word.Length), most + 1)
            : typed.Length == 2 && word.Length == 2 && typed[0] == word[1] && typed[1] == word[0] ? Math.Min(1, most + 1)
            : most < 2 ? most + 1
            : Aligned(typed, word, most);
    }

    private static int Aligned(ReadOnlySpan<char> typed, ReadOnlySpan<char> word, int most)
    {
        Span<int> before = stackalloc int[word.Length + 1];
        Span<int> last = stackalloc int[word.Length + 1];
        Span<int> row = stackalloc int[word.Length + 1];
        for (var j = 0; j <= word.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= typed.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= word.Length; j++)
            {
                var change = typed[i - 1] == word[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return most + 1;
            }

            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return Math.Min(last[word.Length], most + 1);
    }
}
