using System.Collections.Frozen;
using System.Globalization;
using Dukaan.Values;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Texts;

/// <summary>
/// Formats money for shoppers of a language: ₹1,23,456 (Indian grouping for the rupee and taka), R$ 1.234,50, 12,50 €. Currencies whose
/// small coins hardly circulate show minor digits only if they are not zero; the others always.
/// </summary>
public static class MoneyText
{
    private const char NoBreak = '\u00a0';
    private const char NarrowNoBreak = '\u202f';

    private static readonly FrozenSet<string> Lakhs = new[] { "INR", "PKR", "BDT", "NPR" }.ToFrozenSet();

    private static readonly FrozenSet<string> WholeUnits = new[]
    {
        "INR",
        "PKR",
        "BDT",
        "NPR",
        "LKR",
        "IDR",
        "PHP",
        "THB",
        "NGN",
        "KES",
        "EGP",
        "SEK",
    }.ToFrozenSet();

    /// <summary>How Arabic abbreviates its currencies (CLDR).</summary>
    private static readonly FrozenDictionary<string, string> ArabicSigns = new Dictionary<string, string>
    {
        ["AED"] = "د.إ.",
        ["BHD"] = "د.ب.",
        ["DZD"] = "د.ج.",
        ["EGP"] = "ج.م.",
        ["IQD"] = "د.ع.",
        ["JOD"] = "د.أ.",
        ["KWD"] = "د.ك.",
        ["LBP"] = "ل.ل.",
        ["LYD"] = "د.ل.",
        ["MAD"] = "د.م.",
        ["OMR"] = "ر.ع.",
        ["QAR"] = "ر.ق.",
        ["SAR"] = "ر.س.",
        ["SDG"] = "ج.س.",
        ["SYP"] = "ل.س.",
        ["TND"] = "د.ت.",
        ["YER"] = "ر.ي.",
    }.ToFrozenDictionary();

    /// <summary>
    /// The amount with its currency's sign, for a shop's page in this language (BCP 47), in the digits that people read there
    /// (<see cref="Numerals"/>).
    /// </summary>
    public static string Of(Money money, string language) => Numerals.Of(language, money.Currency).In(Latin(money, language));

    /// <summary>The same in Latin digits, for the seller's side.</summary>
    public static string Latin(Money money, string language)
    {
        var primary = ShopLanguages.Primary(language);
        var sign = Currencies.Sign(money.Currency);
        var minus = money.Amount < 0 ? "−" : "";
        var number = Number(money, primary);
        if (primary == "ar")
        {
            // A sign of Latin letters would stand on either side of Arabic digits, as the direction of the line has it.
            return $"{minus}{number}{NoBreak}{ArabicSigns.GetValueOrDefault(money.Currency, sign)}";
        }

        if (primary is "fr" or "de" or "pl" or "sv" || (primary is "es" or "it" or "pt" && money.Currency == "EUR"))
        {
            return $"{minus}{number}{NoBreak}{sign}";
        }

        return primary == "pt" || char.IsAsciiLetter(sign[^1]) ? $"{minus}{sign}{NoBreak}{number}" : $"{minus}{sign}{number}";
    }

    private static string Number(Money money, string primary)
    {
        var digits = Currencies.Digits(money.Currency);
        var unit = 1L;
        for (var i = 0; i < digits; i++)
        {
            unit *= 10;
        }

        var absolute = money.Amount == long.MinValue ? (ulong)long.MaxValue + 1 : (ulong)Math.Abs(money.Amount);
        var (whole, minor) = (absolute / (ulong)unit, absolute % (ulong)unit);
        var (group, point) = Separators(primary, money.Currency);
        var text = Grouped(whole.ToString(CultureInfo.InvariantCulture), group, Lakhs.Contains(money.Currency) && group == ',' ? 2 : 3);
        return digits == 0 || (minor == 0 && WholeUnits.Contains(money.Currency))
            ? text
            : $"{text}{point}{minor.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')}";
    }

    private static (char Group, char Point) Separators(string primary, string currency) =>
        primary switch
        {
            "fr" or "pl" or "sv" => (NarrowNoBreak, ','),
            "es" when currency is "MXN" or "USD" => (',', '.'),
            "pt" or "es" or "de" or "it" or "id" or "tr" or "vi" => ('.', ','),
            _ => (',', '.'),
        };

    /// <summary>Groups of three at the end and of <paramref name="size"/> before it.</summary>
    private static string Grouped(string digits, char separator, int size)
    {
        if (digits.Length <= 3)
        {
            return digits;
        }

        var text = new System.Text.StringBuilder(digits.Length + 8);
        var head = digits.Length - 3;
        for (var i = 0; i < head; i++)
        {
            text.Append(digits[i]);
            if ((head - 1 - i) % size == 0)
            {
                text.Append(separator);
            }
        }

        return text.Append(digits, head, 3).ToString();
    }
}
