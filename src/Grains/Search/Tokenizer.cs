using System.Globalization;

namespace Dukaan.Search;

/// <summary>
/// Splits a folded text into words: at everything that is no letter, mark or digit, and between letters and digits, so that <c>500ml</c> is
/// <c>500 ml</c> and <c>tn2110</c> is <c>tn-2110</c>. Scripts that are written without spaces give pairs of neighbours (CJK bigrams).
/// </summary>
public static class Tokenizer
{
    private const int LongestWord = 40;

    /// <summary>The words of a text, at most <paramref name="most"/>.</summary>
    public static List<Token> Split(string text, int most)
    {
        var folded = TextFolding.Fold(text);
        var tokens = new List<Token>();
        var gap = TokenGap.Break;
        for (var i = 0; i < folded.Length && tokens.Count < most; )
        {
            var kind = KindOf(folded, i);
            if (kind is Kind.Other)
            {
                gap = Wider(gap, folded, i++);
                continue;
            }

            var end = i + 1;
            while (end < folded.Length && Continues(folded, end, kind))
            {
                end++;
            }

            if (kind is Kind.Unspaced)
            {
                AddPairs(tokens, folded.AsSpan(i, end - i), gap, most);
            }
            else
            {
                tokens.Add(new Token(Text(folded.AsSpan(i, Math.Min(end - i, LongestWord))), gap));
            }

            gap = TokenGap.None;
            i = end;
        }

        return tokens;
    }

    private static void AddPairs(List<Token> tokens, ReadOnlySpan<char> run, TokenGap gap, int most)
    {
        if (run.Length == 1)
        {
            tokens.Add(new Token(run.ToString(), gap));
            return;
        }

        for (var i = 0; i + 1 < run.Length && tokens.Count < most; i++)
        {
            tokens.Add(new Token(run.Slice(i, 2).ToString(), i == 0 ? gap : TokenGap.Space));
        }
    }

    /// <summary>Apostrophes and the commas of thousands are no part of a word.</summary>
    private static string Text(ReadOnlySpan<char> run) =>
        run.IndexOfAny('\'', ',') < 0
            ? run.ToString()
            : run.ToString().Replace("'", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);

    private static bool Continues(string text, int at, Kind kind) =>
        KindOf(text, at) == kind
        || (at + 1 < text.Length && KindOf(text, at + 1) == kind && (kind, text[at]) is (Kind.Letter, '\'') or (Kind.Digit, '.'))
        || (kind is Kind.Digit && text[at] == ',' && at + 3 < text.Length && text.AsSpan(at + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0);

    private static TokenGap Wider(TokenGap gap, string text, int at) =>
        gap is TokenGap.Break || text[at] is ',' or ';' or ':' or '(' or ')' or '[' or ']' or '|' or '!' or '?' or '<' or '>'
            ? TokenGap.Break
        : text[at] is '-' && at > 0 && text[at - 1] == ' ' ? TokenGap.Break
        : TokenGap.Space;

    private enum Kind
    {
        Other,
        Letter,
        Digit,
        Unspaced,
    }

    private static Kind KindOf(string text, int at)
    {
        var c = text[at];
        if (c < 0x80)
        {
            return char.IsAsciiLetter(c) ? Kind.Letter
                : char.IsAsciiDigit(c) ? Kind.Digit
                : Kind.Other;
        }

        if (IsUnspaced(c))
        {
            return char.IsLetterOrDigit(c) || IsMark(c) || char.IsSurrogate(c) ? Kind.Unspaced : Kind.Other;
        }

        return char.IsLetterOrDigit(c) || IsMark(c) ? Kind.Letter : Kind.Other;
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Thai to Myanmar, Khmer, kana, Han, Hangul, and Han beyond the basic plane.</summary>
    private static bool IsUnspaced(char c) =>
        c
            is (>= '\u0e00' and <= '\u0eff')
                or (>= '\u1000' and <= '\u109f')
                or (>= '\u1780' and <= '\u17ff')
                or (>= '\u3040' and <= '\u30ff')
                or (>= '\u3400' and <= '\u9fff')
                or (>= '\uac00' and <= '\ud7a3')
                or (>= '\ud840' and <= '\ud888')
                or (>= '\uf900' and <= '\ufaff');
}
