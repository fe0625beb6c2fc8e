using System.Globalization;

namespace Dukaan.Values;

/// <summary>
/// Text by what people see as its characters: grapheme clusters (Unicode Standard Annex #29), so that an emoji or a letter with its vowel
/// sign is one.
/// </summary>
public static class Graphemes
{
    /// <summary>
    /// How many code points a character may have on average where a limit is in characters; a family's emoji has seven, and a heap of marks
    /// has no end.
    /// </summary>
    private const int MaxCodePoints = 4;

    /// <summary>Whether the text has at most so many characters.</summary>
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
    /// The beginning of the text, at most so many UTF-16 units of it, without a part of a character at its end. Of one that is longer than
    /// that by itself (a letter under a heap of marks) whole code points are left.
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
    /// The beginning with an ellipsis, or the whole text where it is short enough. Cut between words where one ends in the second half.
    /// </summary>
    /// <param name="text">What is shortened.</param>
    /// <param name="most">UTF-16 units, the ellipsis among them.</param>
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
