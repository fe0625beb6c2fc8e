using System.Globalization;
using System.Text;

namespace Dukaan.Web.Storefront.Search;

/// <summary>
/// Normalises text for search: small letters, Latin accents dropped, split at everything that is neither letter, mark nor digit. Marks of
/// other scripts stay, since in Devanagari or Tamil they are vowels.
/// </summary>
internal static class SearchText
{
    /// <summary>The words of a text, in order.</summary>
    public static List<string> Words(string text, int most)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in Normalized(text))
        {
            if (
                char.IsLetterOrDigit(c)
                || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            )
            {
                word.Append(c);
            }
            else if (c is not ('\'' or '’') && Take(words, word) == most)
            {
                return words;
            }
        }

        Take(words, word);
        return words;
    }

    private static string Normalized(string text)
    {
        var folded = new StringBuilder(text.Length + 8);
        foreach (var c in Wellformed(text).Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            switch (c)
            {
                case >= '\u0300' and <= '\u036f':
                    break;
                case 'ß':
                    folded.Append("ss");
                    break;
                case 'æ':
                    folded.Append("ae");
                    break;
                case 'œ':
                    folded.Append("oe");
                    break;
                case 'ø':
                    folded.Append('o');
                    break;
                case 'đ':
                    folded.Append('d');
                    break;
                case 'ł':
                    folded.Append('l');
                    break;
                case 'ı':
                    folded.Append('i');
                    break;
                default:
                    folded.Append(c);
                    break;
            }
        }

        return folded.ToString();
    }

    /// <summary>Without lone surrogates, for which <see cref="string.Normalize()"/> throws.</summary>
    private static string Wellformed(string text)
    {
        var broken = false;
        foreach (var rune in text.EnumerateRunes())
        {
            broken |= rune == Rune.ReplacementChar;
        }

        return broken ? string.Concat(text.EnumerateRunes().Select(rune => rune.ToString())) : text;
    }

    private static int Take(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }

        return words.Count;
    }
}
