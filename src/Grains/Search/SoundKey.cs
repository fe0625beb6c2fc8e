using System.Buffers;
using System.Text;
using Dukaan.Scripts;

namespace Dukaan.Search;

/// <summary>
/// How a word sounds, in Latin letters, so that spellings of one word meet across scripts and habits: zeera, jeera, jira and जीरा are
/// <c>jira</c>. Long vowels are short, aspirates lose their h, letters that people take for each other are one. What is left of the
/// difference is measured (<see cref="Distance"/>).
/// </summary>
internal static class SoundKey
{
    private const int Longest = 30;
    private const int LongestAcronym = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>What the letters of the alphabet are called, as other scripts spell them.</summary>
    private static readonly string[] Letters = "e bi si di i ef ji ec ai je ke el em en o pi kyu ar es ti yu vi dablyu eks vai jed".Split(
        ' '
    );

    /// <summary>The key of a folded word, ASCII; empty where there is none: numbers, and scripts that are not read by letters.</summary>
    public static string Of(string word)
    {
        if (word[0] < 0x80)
        {
            return char.IsAsciiDigit(word[0]) ? ""
                : word.Length is > 1 and <= LongestAcronym && !word.AsSpan().ContainsAny(Vowels) ? Spelled(word)
                : OfLatin(word);
        }

        return Romanizer.Knows(word) ? OfLatin(Romanizer.Romanize(word)) : "";
    }

    /// <summary>
    /// How differently two keys sound: 4 for a consonant, 2 for one that is easily taken for the other and for a vowel, 1 for an a, h or y
    /// that one leaves out, or an e at the end. More than <paramref name="most"/> is answered as <paramref name="most"/> + 1.
    /// </summary>
    public static int Distance(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, int most)
    {
        if (left.Length > Longest || right.Length > Longest)
        {
            return most + 1;
        }

        var same = left.CommonPrefixLength(right);
        left = left[same..];
        right = right[same..];
        Span<int> last = stackalloc int[right.Length + 1];
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 1; j <= right.Length; j++)
        {
            last[j] = last[j - 1] + SoundCosts.Missing(right, j - 1);
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var without = SoundCosts.Missing(left, i - 1);
            var changes = SoundCosts.Changed(left[i - 1]);
            row[0] = last[0] + without;
            var least = row[0];
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = last[j - 1] + changes[right[j - 1] & 31];
                row[j] = Math.Min(changed, Math.Min(last[j] + without, row[j - 1] + SoundCosts.Missing(right, j - 1)));
                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return most + 1;
            }

            var spare = last;
            last = row;
            row = spare;
        }

        return Math.Min(last[right.Length], most + 1);
    }

    private static string OfLatin(string word)
    {
        var key = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length && key.Length < Longest; )
        {
            var (sound, length) = English(word.AsSpan(i), isFirst: i == 0);
            if (length == 0)
            {
                (sound, length) = (Sound(word[i], i + 1 < word.Length ? word[i + 1] : '\0', i > 0 ? word[i - 1] : '\0'), 1);
            }

            foreach (var letter in sound)
            {
                if (key.Length == 0 || key[^1] != letter)
                {
                    key.Append(letter);
                }
            }

            i += length;
        }

        return key.ToString();
    }

    /// <summary>TV is spoken letter by letter.</summary>
    private static string Spelled(string word)
    {
        var key = new StringBuilder();
        foreach (var c in word)
        {
            key.Append(char.IsAsciiLetterLower(c) ? Letters[c - 'a'] : "");
        }

        return key.ToString();
    }

    /// <summary>What English writes in more letters than it speaks; length 0: nothing of that.</summary>
    private static (string Sound, int Length) English(ReadOnlySpan<char> rest, bool isFirst) =>
        rest switch
        {
            ['t' or 's', 'i', 'o', 'n', ..] when !isFirst => ("san", 4),
            ['t', 'u', 'r', 'e', ..] when !isFirst => ("car", 4),
            ['w', 'r', ..] when isFirst => ("r", 2),
            ['e', 'a', ..] when rest.Length > 2 => ("i", 2),
            _ => ("", 0),
        };

    private static string Sound(char c, char next, char before) =>
        c switch
        {
            'e' when next == 'e' => "i",
            'e' when before == 'e' => "",
            'o' when next == 'o' => "u",
            'o' when before == 'o' => "",
            'c' when next == 'k' => "",
            'c' when next is 'h' or '\0' => "c",
            'c' when next is 'e' or 'i' or 'y' => "s",
            'c' => "k",
            'q' => "k",
            'x' => "ks",
            'w' when IsVowel(before) && !IsVowel(next) => "u",
            'w' => "v",
            'z' => "j",
            'p' when next == 'h' => "f",
            'h' when before is 'k' or 'g' or 'c' or 'j' or 't' or 'd' or 'p' or 'b' or 's' or 'r' or 'l' => "",
            'm' when next is 'p' or 'b' => "n",
            'y' when !IsVowel(next) => "i",
            >= 'a' and <= 'z' => c.ToString(),
            _ => "",
        };

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
