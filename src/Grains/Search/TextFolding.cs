using System.Globalization;
using System.Text;
using Dukaan.Scripts;

namespace Dukaan.Search;

/// <summary>
/// Brings the ways in which the same text is written to one: small letters, no accents, compatibility forms (full-width letters, ligatures)
/// resolved, digits of every script as 0 to 9, marks that nobody sees removed. Of Indic scripts it drops the nukta and writes half nasals
/// as anusvara; of Arabic it drops vowel marks and unites the forms of alef, yeh, kaf and teh marbuta (as Lucene's normalizers do).
/// </summary>
public static class TextFolding
{
    /// <summary>The folded text; lone halves of surrogate pairs and control characters are spaces.</summary>
    public static string Fold(string text) => Ascii.IsValid(text) ? text.ToLowerInvariant() : FoldUnicode(text);

    private static string FoldUnicode(string text)
    {
        var decomposed = UnicodeForm.In(NormalizationForm.FormKD, text).ToLowerInvariant();
        var folded = new StringBuilder(decomposed.Length + 8);
        for (var i = 0; i < decomposed.Length; i++)
        {
            var c = decomposed[i];
            if (c < 0x80)
            {
                folded.Append(c);
            }
            else if (IndicLetters.IsIndic(c))
            {
                Append(folded, IndicLetters.Fold(decomposed, ref i));
            }
            else if (c == '\ufffd')
            {
                folded.Append(' ');
            }
            else if (Special(c) is { } letters)
            {
                folded.Append(letters);
            }
            else if (!IsDropped(c))
            {
                folded.Append(char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : c);
            }
        }

        // Hangul syllables and kana with their marks were taken apart.
        return UnicodeForm.In(NormalizationForm.FormC, folded.ToString());
    }

    private static void Append(StringBuilder folded, char c)
    {
        if (c != '\0')
        {
            folded.Append(c);
        }
    }

    private static bool IsDropped(char c) =>
        c is (>= '\u0300' and <= '\u036f') or (>= '\u0591' and <= '\u05c7') or (>= '\u064b' and <= '\u0655') or '\u0670' or '\u0640'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format;

    private static string? Special(char c) =>
        c switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'đ' or 'ð' => "d",
            'ł' => "l",
            'ı' => "i",
            'ħ' => "h",
            'þ' => "th",
            'ŋ' => "n",
            'ς' => "σ",
            '\u0649' or '\u06cc' or '\u06d2' => "\u064a", // yeh
            '\u06a9' => "\u0643", // kaf
            '\u0629' or '\u06c1' or '\u06be' => "\u0647", // heh
            '\u0671' => "\u0627", // alef
            '’' or 'ʼ' => "'",
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' => "-",
            _ => null,
        };
}
