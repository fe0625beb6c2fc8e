using System.Globalization;

namespace Dukaan.Web.Import;

/// <summary>Damage that spreadsheets do to barcodes (GTIN; GS1 General Specifications, 7.9), which they take for numbers.</summary>
internal static class Barcodes
{
    private const int RoundedZeros = 4;

    /// <summary>The damage that a spreadsheet did to the barcode, or null. A barcode that the product has already is not damaged.</summary>
    /// <param name="typed">As in the file.</param>
    /// <param name="known">The product's, or empty.</param>
    public static string? Damage(string typed, string known)
    {
        if (typed.Length == 0 || typed == known || !typed.All(char.IsAsciiDigit))
        {
            return null;
        }

        // A number has no leading zeros. The product's barcode tells, or the check digit: it is right once the zero is restored.
        if ((known.Length > typed.Length && known.TrimStart('0') == typed) || (typed.Length is 7 or 11 && Checks(typed)))
        {
            return $"A spreadsheet took the zeros before this barcode away: {typed}. Make the column text there, and type it again, "
                + $"such as {(known.Length > typed.Length ? known : $"0{typed}")}.";
        }

        return
            typed.EndsWith(new string('0', RoundedZeros), StringComparison.Ordinal) && typed.Length is 8 or 12 or 13 or 14 && !Checks(typed)
            ? $"A spreadsheet rounded this barcode: {typed} is none, its last digit does not fit. Make the column text there, and type "
                + "it again."
            : null;
    }

    /// <summary>The barcode as text if a program wrote it as a number with decimals: <c>8901234567890.0</c>.</summary>
    public static string Exact(string typed)
    {
        var plain = Values.InputNormalizer.Normalize(typed);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        return point > 5 && plain[..point].All(char.IsAsciiDigit) && plain[(point + 1)..].All(c => c == '0') ? plain[..point] : typed;
    }

    private static bool Checks(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            sum += CharUnicodeInfo.GetDecimalDigitValue(digits[^(i + 1)]) * (i % 2 == 1 ? 3 : 1);
        }

        return sum % 10 == 0;
    }
}
