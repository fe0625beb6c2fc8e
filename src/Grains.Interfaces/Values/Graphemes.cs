using System.Globalization;

namespace Dukaan.Values;

/// <summary>
/// Text by its user-perceived characters: grapheme clusters (Unicode Standard Annex #29), so that an emoji or a letter with its vowel sign
/// is one character.
/// </summary>
public static class Graphemes
{
    /// <summary>
    /// The greatest average number of code points per character if a limit is in characters. A family emoji has seven; combining marks can
    /// be stacked without end.
    /// </summary>
    private const int MaxCodePoints = 4;

    /// <summary>Whether the text has at most this many characters.</summary>
    public static bool Fit(string text, int most)
    {
        if (text.Length <= most)
        {
            return true;
        }

        if (text.EnumerateRunes().Count() > most * MaxCodePoints)
        {
            return false;
        }

        var count = 0;
        for (var at = 0; at < text.Length && count <= most; count++)
        {
            at += StringInfo.GetNextTextElementLength(text, at);
        }

        return count <= most;
    }

    /// <summary>
    /// The beginning of the text, at most this many UTF-16 units, without a partial character at its end. If the first character alone is
    /// longer (a letter with many marks), it is cut between code points.
    /// </summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = 0;
        while (end < most && StringInfo.GetNextTextElementLength(text, end) is var length && end + length <= most)
        {
            end += length;
        }

        return text[
            ..(
                end > 0 || most < 1 ? end
                : char.IsHighSurrogate(text[most - 1]) ? most - 1
                : most
            )
        ];
    }

    /// <summary>
    /// The beginning with an ellipsis, or the whole text if it is short enough. Cut between words if a word ends in the second half.
    /// </summary>
    /// <param name="text">The text to shorten.</param>
    /// <param name="most">The maximum in UTF-16 units, including the ellipsis.</param>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var cut = Cut(text, most - 1);
        var space = cut.LastIndexOf(' ');
        return string.Concat((space > most / 2 ? cut.AsSpan(0, space) : cut).TrimEnd(), "…");
    }
}
