using System.Collections.Frozen;
using System.Globalization;

namespace Dukaan.Web.Texts;

/// <summary>
/// The digits that people of a language and country read: CLDR's default numbering system of the locale. Arabic has its own from Egypt to
/// Oman and Latin ones in the Emirates and the west; Persian, Bengali, Marathi and Nepali have theirs everywhere. Shops' pages, messages
/// and amounts on papers use them; what is copied or typed elsewhere (phones, order and invoice numbers, codes) stays in Latin digits, and
/// so does the seller's side.
/// </summary>
public sealed class Numerals
{
    private static readonly Numerals Arab = new("arab", "٠١٢٣٤٥٦٧٨٩", '٬', '٫');
    private static readonly Numerals Persian = new("arabext", "۰۱۲۳۴۵۶۷۸۹", '٬', '٫');
    private static readonly Numerals Bengali = new("beng", "০১২৩৪৫৬৭৮৯", ',', '.');
    private static readonly Numerals Devanagari = new("deva", "०१२३४५६७८९", ',', '.');

    /// <summary>The currencies of the countries whose Arabic has Arabic-Indic digits.</summary>
    private static readonly FrozenSet<string> OfArab = new[]
    {
        "BHD",
        "EGP",
        "IQD",
        "JOD",
        "KWD",
        "LBP",
        "OMR",
        "QAR",
        "SAR",
        "SDG",
        "SYP",
        "YER",
    }.ToFrozenSet();

    private readonly string _digits;
    private readonly char _group;
    private readonly char _point;

    private Numerals(string name, string digits, char group, char point) => (Name, _digits, _group, _point) = (name, digits, group, point);

    public static Numerals Latin { get; } = new("latn", "0123456789", ',', '.');

    /// <summary>CLDR's name of the numbering system, as in <c>en-u-nu-arab</c>.</summary>
    public string Name { get; }

    /// <param name="language">BCP 47, of the shop.</param>
    /// <param name="currency">ISO 4217, of the shop: it tells the country.</param>
    public static Numerals Of(string language, string currency) =>
        ShopLanguages.Primary(language) switch
        {
            "ar" => OfArab.Contains(currency) ? Arab : Latin,
            "fa" => Persian,
            "bn" or "as" => Bengali,
            "mr" or "ne" => Devanagari,
            _ => Latin,
        };

    /// <summary>A number that was written with Latin digits; what stands around it stays.</summary>
    public string In(string number)
    {
        if (ReferenceEquals(this, Latin))
        {
            return number;
        }

        return string.Create(number.Length, (this, number), static (text, from) =>
        {
            var (numerals, latin) = from;
            for (var i = 0; i < latin.Length; i++)
            {
                var isInside = i > 0 && i + 1 < latin.Length && char.IsAsciiDigit(latin[i - 1]) && char.IsAsciiDigit(latin[i + 1]);
                text[i] = latin[i] switch
                {
                    var digit and >= '0' and <= '9' => numerals._digits[digit - '0'],
                    ',' when isInside => numerals._group,
                    '.' when isInside => numerals._point,
                    var other => other,
                };
            }
        });
    }

    /// <summary>A count.</summary>
    public string In(long number) => In(number.ToString(CultureInfo.InvariantCulture));
}
