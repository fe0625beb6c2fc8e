using System.Globalization;
using System.Text;

namespace Dukaan.Values;

/// <summary>
/// Converts numbers and codes as people type and paste them to plain ASCII. It is applied to everything that is read as a number or a code:
/// phones, one-time codes, quantities, stock, prices, postal codes, tax numbers, UPI addresses, discount codes, barcodes. It is never
/// applied to names and sentences, where a mark may matter.
/// </summary>
public static class InputNormalizer
{
    /// <summary>
    /// The text with decimal digits of every script as 0–9, full-width letters and signs as ASCII, every space as a space and every dash as
    /// a hyphen, without invisible marks (Unicode category Cf, variation selectors), and trimmed. The same string if nothing changes.
    /// </summary>
    /// <param name="text">The input; null is empty.</param>
    public static string Normalize(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        if (Ascii.IsValid(text))
        {
            return text.Trim();
        }

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                plain.Append((char)rune.Value);
            }
            else
            {
                Append(plain, rune);
            }
        }

        return plain.ToString().Trim();
    }

    /// <summary>A code of letters and digits without separators: <c>123 456</c> and <c>123-456</c> are <c>123456</c>.</summary>
    public static string Compact(string? text)
    {
        var plain = Normalize(text);
        return plain.AsSpan().IndexOfAny(' ', '-') < 0 && !plain.Any(char.IsWhiteSpace)
            ? plain
            : string.Concat(plain.Where(c => c != '-' && !char.IsWhiteSpace(c)));
    }

    /// <summary>Reads a whole number, zero or more, of digits alone; a plus sign, a separator or anything else is refused.</summary>
    public static bool TryWhole(string? text, out long number) =>
        long.TryParse(Normalize(text), NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <inheritdoc cref="TryWhole(string?, out long)"/>
    public static bool TryWhole(string? text, out int number) =>
        int.TryParse(Normalize(text), NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>Reads a whole number that may have a minus sign, in any form of dash.</summary>
    public static bool TrySigned(string? text, out long number) =>
        long.TryParse(Normalize(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private static void Append(StringBuilder plain, Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.DecimalDigitNumber:
                plain.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
                break;
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                plain.Append(' ');
                break;
            case UnicodeCategory.DashPunctuation:
                plain.Append('-');
                break;
            case UnicodeCategory.Format:
                break;
            default:
                plain.Append(Sign(rune.Value) is { } sign ? sign : rune.ToString());
                break;
        }
    }

    /// <summary>The replacement of a sign in a number or a code; null: the sign itself.</summary>
    private static string? Sign(int value) =>
        value switch
        {
            >= 0xff01 and <= 0xff5e => ((char)(value - 0xfee0)).ToString(), // full-width forms of ASCII
            // variation selectors, joiners and fillers are invisible
            >= 0xfe00 and <= 0xfe0f or 0x034f or 0x115f or 0x1160 or 0x3164 or 0xffa0 => "",
            0x0085 => " ",
            // minus, modifier minus, hyphen bullet; the long vowel mark is beside the digits on Japanese keyboards
            0x2212 or 0x02d7 or 0x2043 or 0x30fc or 0xff70 => "-",
            0x066b => ".", // Arabic decimal separator
            0x066c or 0x060c or 0x3001 or 0xff64 => ",",
            0x3002 or 0xff61 or 0x2024 => ".",
            0xfe62 or 0x207a => "+",
            0xfe6b => "@",
            0xffe5 => "¥",
            0xffe1 => "£",
            0xffe6 => "₩",
            _ => null,
        };
}
