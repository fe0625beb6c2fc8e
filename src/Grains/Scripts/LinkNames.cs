using System.Globalization;
using System.Text;
using AnyAscii;
using Dukaan.Stores;

namespace Dukaan.Scripts;

/// <summary>
/// Readable names in links for titles of every script: Indian scripts as people type them in Latin letters (<see cref="Romanizer"/>),
/// Arabic with its vowels (<see cref="ArabicRomanizer"/>), all others by the tables of AnyAscii. जीरा चावल is <c>jira-chaval</c>,
/// متجر ليلى is <c>matjar-layla</c>, 红色连衣裙 is <c>hong-se-lian-yi-qun</c>.
/// </summary>
public static class LinkNames
{
    /// <summary>A name of a–z, 0–9 and single hyphens, as <see cref="Slug.From"/>; empty for a title without letters and digits.</summary>
    public static string From(string title)
    {
        if (Ascii.IsValid(title))
        {
            return Slug.From(title);
        }

        var (latin, word) = (new StringBuilder(title.Length), new StringBuilder());
        var runes = UnicodeForm.In(NormalizationForm.FormC, title).EnumerateRunes().ToArray();
        for (var i = 0; i < runes.Length; i++)
        {
            var rune = runes[i];
            var isDigit = Rune.IsDigit(rune);
            if ((IsIndic(rune) || IsArabic(rune)) && !isDigit)
            {
                if (word.Length > 0 && IndicLetters.IsIndic(word[0]) != IsIndic(rune))
                {
                    End(word, latin);
                }

                word.Append(rune.ToString());
                continue;
            }

            if (rune.Value is ZeroWidthJoiner or ZeroWidthNonJoiner)
            {
                continue; // they shape letters and separate nothing
            }

            End(word, latin);
            latin.Append(
                rune.IsAscii ? rune.ToString()
                : isDigit ? Rune.GetNumericValue(rune).ToString(CultureInfo.InvariantCulture)
                : Rune.IsLetter(rune) || IsMark(rune) ? Latin(rune) + Sinhala.Vowel(runes, i)
                : " "
            );
        }

        End(word, latin);
        return Slug.From(latin.ToString());
    }

    private const int ZeroWidthNonJoiner = 0x200c;
    private const int ZeroWidthJoiner = 0x200d;

    /// <summary>A Chinese character is a word of its own.</summary>
    private static string Latin(Rune rune)
    {
        var latin = rune.ToString().Transliterate();
        return rune.Value is (>= 0x3400 and <= 0x9fff) or >= 0x20000 ? $" {latin} " : latin;
    }

    /// <summary>Letters and the marks on them; a danda and the like separate words.</summary>
    private static bool IsIndic(Rune rune) =>
        rune.IsBmp
        && IndicLetters.IsIndic((char)rune.Value)
        && (Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>A vowel that is written above, below or beside its consonant, as in Thai and Sinhala; an accent is none.</summary>
    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Letters, and the marks on them; Arabic's commas and question marks separate words.</summary>
    private static bool IsArabic(Rune rune) => rune.IsBmp && ArabicRomanizer.IsArabic((char)rune.Value);

    private static void End(StringBuilder word, StringBuilder latin)
    {
        if (word.Length > 0)
        {
            var text = word.ToString();
            latin.Append(IndicLetters.IsIndic(text[0]) ? Romanizer.Readable(text) : ArabicRomanizer.Readable(text));
            word.Clear();
        }
    }
}
