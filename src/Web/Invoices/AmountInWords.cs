using Dukaan.Values;
using Dukaan.Web.Storefront.Texts;

namespace Dukaan.Web.Invoices;

/// <summary>
/// Amounts as invoices spell them out: in English and Hindi; other languages get English. Rupees and taka count in thousands, lakhs and crores;
/// other money in thousands, millions and billions.
/// </summary>
public static class AmountInWords
{
    private static readonly string[] Lakhs = ["INR", "PKR", "BDT", "NPR"];

    /// <summary>"One lakh twenty-three thousand rupees and fifty paise only".</summary>
    public static string Of(Money money, string language)
    {
        var unit = 1UL;
        for (var i = 0; i < Currencies.Digits(money.Currency); i++)
        {
            unit *= 10;
        }

        var amount = money.Amount == long.MinValue ? (ulong)long.MaxValue + 1 : (ulong)Math.Abs(money.Amount);
        return ShopLanguages.Primary(language) == "hi" ? Hindi(money, amount / unit, amount % unit) : English(money, amount / unit, amount % unit);
    }

    private static string English(Money money, ulong whole, ulong minor)
    {
        var (one, many, small) = money.Currency switch
        {
            "INR" => ("rupee", "rupees", "paise"),
            "USD" => ("US dollar", "US dollars", "cents"),
            "EUR" => ("euro", "euros", "cents"),
            "GBP" => ("pound sterling", "pounds sterling", "pence"),
            "BDT" => ("taka", "taka", "poisha"),
            _ => (money.Currency, money.Currency, ""),
        };
        var words = Lakhs.Contains(money.Currency) ? EnglishNumber.Indian(whole) : EnglishNumber.International(whole);
        var rest = minor == 0 ? "" : small.Length == 0 ? $" and {minor}/{Unit(money)}" : $" and {EnglishNumber.International(minor)} {small}";
        var text = $"{(money.Amount < 0 ? "minus " : "")}{words} {(whole == 1 ? one : many)}{rest} only";
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static string Hindi(Money money, ulong whole, ulong minor)
    {
        var (name, small) = money.Currency switch
        {
            "INR" => ("रुपये", "पैसे"),
            "USD" => ("अमेरिकी डॉलर", "सेंट"),
            "EUR" => ("यूरो", "सेंट"),
            "BDT" => ("टका", "पोइशा"),
            _ => (money.Currency, ""),
        };
        name = money.Currency == "INR" && whole == 1 ? "रुपया" : name;
        var rest = minor == 0 ? "" : small.Length == 0 ? $" और {minor}/{Unit(money)}" : $" और {HindiNumber.Of(minor)} {small}";
        return $"{(money.Amount < 0 ? "ऋण " : "")}{HindiNumber.Of(whole)} {name}{rest} मात्र";
    }

    private static string Unit(Money money) => "1" + new string('0', Currencies.Digits(money.Currency));
}
