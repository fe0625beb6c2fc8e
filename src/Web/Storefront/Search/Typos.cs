namespace Dukaan.Web.Storefront.Search;

/// <summary>Compares words with a tolerance for typing errors.</summary>
internal static class Typos
{
    /// <summary>The number of typing errors allowed in a word of this length: none under 4 characters, two from 8.</summary>
    public static int Allowed(int length) =>
        length < 4 ? 0
        : length < 8 ? 1
        : 2;

    /// <summary>
    /// The distance from the input to the word: letters inserted, omitted, changed or swapped with their neighbour (optimal string
    /// alignment), or <paramref name="most"/> + 1 if it is greater.
    /// </summary>
    public static int Between(ReadOnlySpan<char> typed, ReadOnlySpan<char> word, int most)
    {
        if (Math.Abs(typed.Length - word.Length) > most || word.Length > 63)
        {
            return most + 1;
        }

        Span<int> before = stackalloc int[64];
        Span<int> last = stackalloc int[64];
        Span<int> row = stackalloc int[64];
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
