namespace Dukaan.Web.Storefront.Pages;

/// <summary>Global Trade Item Numbers: EAN-8, UPC-A, EAN-13 and GTIN-14 (GS1 General Specifications).</summary>
internal static class Gtin
{
    /// <summary>Whether a barcode is one: its length, its digits and its check digit are right.</summary>
    public static bool Is(string barcode)
    {
        if (barcode.Length is not (8 or 12 or 13 or 14) || !barcode.All(char.IsAsciiDigit))
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < barcode.Length - 1; i++)
        {
            sum += (barcode[^(i + 2)] - '0') * (i % 2 == 0 ? 3 : 1);
        }

        return (10 - (sum % 10)) % 10 == barcode[^1] - '0';
    }
}
