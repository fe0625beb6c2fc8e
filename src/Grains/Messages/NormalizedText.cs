using System.Globalization;
using System.Text;

namespace Dukaan.Messages;

/// <summary>
/// Normalises text to what a person reads: compatibility forms become plain (NFKD), digits of every script become 0 to 9, look-alikes of
/// dot, slash, colon and hyphen become these, invisible characters are removed. In lower case.
/// </summary>
internal static class NormalizedText
{
    private const string Dots =
        "\u00B7\u0387\u05C5\u06D4\u0701\u0702\u2022\u2024\u2027\u2219\u22C5\u2E31\u2E33\u3002\u30FB\uA4F8\uA60E\u25CF\u26AB";
    private const string Slashes = "\u2044\u2215\u2571\u29F8\u3033\u31D3\u1735";
    private const string Colons = "\u02D0\u0589\u05C3\u0703\u2236\uA789\u16EC\u1803\u1809";
    private const string Hyphens = "\u00AD\u02D7\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2796";

    private const string LookAlikes =
        "аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdԛqԝwһhӏlгrпnαaοoρpνvτtυuιiκkεeχxγyηnωwσoβb"
        + "օoսuոnհhցgյjıiɩiɑaɡgɪiʟlɴnʀrʏyʙbɢgʜhᴀaᴄcᴅdᴇeᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢzꜱsꜰføołlđd";

    private static readonly Dictionary<char, char> Latin = LookAlikes.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);

    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in UnicodeForm.In(NormalizationForm.FormKD, text).EnumerateRunes())
        {
            Add(folded, rune);
        }

        return folded.ToString().ToLowerInvariant();
    }

    /// <summary>The same with letters of other scripts that look Latin made Latin.</summary>
    public static string Skeleton(string folded) => string.Create(folded.Length, folded, static (skeleton, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                skeleton[i] = Latin.GetValueOrDefault(from[i], from[i]);
            }
        });

    private static void Add(StringBuilder folded, Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (rune.IsBmp && Plain((char)rune.Value) is { } plain)
        {
            folded.Append(plain);
        }
        else if (rune.Value is >= 0x1F150 and <= 0x1F169 or >= 0x1F170 and <= 0x1F189)
        {
            folded.Append((char)('a' + ((rune.Value - 0x1F150) % 0x20))); // white on black, which no normal form undoes
        }
        else if (rune.Value is >= 0x1F1E6 and <= 0x1F1FF)
        {
            folded.Append((char)('a' + rune.Value - 0x1F1E6));
        }
        else if (
            category is UnicodeCategory.Format or UnicodeCategory.EnclosingMark
            || rune.Value is (>= 0xFE00 and <= 0xFE0F) or 0x3164 or 0x115F or 0x1160
        )
        {
            // unseen
        }
        else if (category is UnicodeCategory.NonSpacingMark && folded.Length > 0 && char.IsAscii(folded[^1]))
        {
            // an accent
        }
        else if (
            category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber
            && Rune.GetNumericValue(rune) is >= 0 and <= 9 and var digit
            && digit == Math.Floor(digit)
        )
        {
            folded.Append((char)('0' + (int)digit));
        }
        else if (
            category
                is UnicodeCategory.Control
                    or UnicodeCategory.SpaceSeparator
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
            || rune.Value == 0x2800
        )
        {
            folded.Append(' ');
        }
        else
        {
            folded.Append(rune.ToString());
        }
    }

    private static char? Plain(char c) =>
        Dots.Contains(c, StringComparison.Ordinal) ? '.'
        : Slashes.Contains(c, StringComparison.Ordinal) ? '/'
        : Colons.Contains(c, StringComparison.Ordinal) ? ':'
        : Hyphens.Contains(c, StringComparison.Ordinal) ? '-'
        : null;
}
