using System.Collections.Frozen;
using System.Globalization;
using Dukaan.Values;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Texts;

/// <summary>
/// Formats money for shoppers of a language, after CLDR: ₹1,23,456, R$ 1.234,50, 12,50 €, ৳ behind the number in Bangladesh. The currency
/// tells the country. What differs from CLDR is listed in <c>CldrTests</c>: currencies whose small coins hardly circulate show minor digits
/// only if they are not zero, and those of South Asia count in lakh and crore in every language that groups with commas.
/// </summary>
public static class MoneyText
{
    private const char NoBreak = '\u00a0';
    private const char NarrowNoBreak = '\u202f';

    /// <summary>The Spanish of Mexico and the United States.</summary>
    private const string American = "es-419";

    /// <summary>The Portuguese of Portugal.</summary>
    private const string European = "pt-PT";

    private static readonly FrozenSet<string> Lakhs = new[] { "INR", "PKR", "BDT", "NPR" }.ToFrozenSet();

    /// <summary>The languages that count all money in lakh and crore (CLDR), but for Tamil in Malaysia and Singapore.</summary>
    private static readonly FrozenSet<string> LakhLanguages = new[]
    {
        "hi",
        "bn",
        "gu",
        "ta",
        "te",
        "as",
        "pa",
        "ml",
        "kn",
        "or",
        "ne",
    }.ToFrozenSet();

    /// <summary>
    /// How a country's own language writes the sign of its money (CLDR). The dollars of Australia, Canada, New Zealand and Singapore keep
    /// their letter in English, which strangers read too.
    /// </summary>
    private static readonly FrozenDictionary<(string Language, string Currency), string> OwnSigns = new Dictionary<(string, string), string>
    {
        [("zh", "CNY")] = "¥",
        [(American, "MXN")] = "$",
        [("fr", "CAD")] = "$",
    }.ToFrozenDictionary();

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
        var primary = Variety(ShopLanguages.Primary(language), language, money.Currency);
        var sign = OwnSigns.GetValueOrDefault((primary, money.Currency), Currencies.Sign(money.Currency));
        var minus = money.Amount < 0 ? "−" : "";
        var number = Number(money, primary);
        return primary switch
        {
            // A sign of Latin letters would stand on either side of Arabic digits, as the direction of the line has it.
            "ar" => $"{minus}{number}{NoBreak}{ArabicSigns.GetValueOrDefault(money.Currency, sign)}",
            "fr" or "de" or "pl" or "sv" or "it" or European or "es" => $"{minus}{number}{NoBreak}{sign}",
            "bn" when money.Currency != "INR" => $"{minus}{number}{(char.IsAsciiLetter(sign[^1]) ? $"{NoBreak}" : "")}{sign}",
            _ => primary == "pt" || char.IsAsciiLetter(sign[^1]) ? $"{minus}{sign}{NoBreak}{number}" : $"{minus}{sign}{number}",
        };
    }

    /// <summary>What decides the form: a primary subtag, or the variety of a language that the tag or the currency names.</summary>
    private static string Variety(string primary, string language, string currency) =>
        primary switch
        {
            "pt" when currency == "EUR" || ShopLanguages.Parent(language) == European => European,
            "es" when currency is "MXN" or "USD" or "BRL" => American,
            _ => primary,
        };

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
        var (group, point) = Separators(primary);
        var plain = whole.ToString(CultureInfo.InvariantCulture);
        var isWhole = plain.Length <= 4 && primary is ("es" or European or "pl"); // 1234,50 € and 12.345,50 €
        var text = isWhole ? plain : Grouped(plain, group, group == ',' && InLakhs(primary, money.Currency) ? 2 : 3);
        return digits == 0 || (minor == 0 && WholeUnits.Contains(money.Currency))
            ? text
            : $"{text}{point}{minor.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')}";
    }

    private static (char Group, char Point) Separators(string primary) =>
        primary switch
        {
            "fr" or "pl" or "sv" => (NarrowNoBreak, ','),
            European => (NoBreak, ','),
            "pt" or "es" or "de" or "it" or "id" or "tr" or "vi" => ('.', ','),
            _ => (',', '.'),
        };

    private static bool InLakhs(string primary, string currency) =>
        Lakhs.Contains(currency) || (LakhLanguages.Contains(primary) && (primary != "ta" || currency is not ("MYR" or "SGD")));

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
