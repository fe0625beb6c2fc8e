using System.Collections.Frozen;
using System.Globalization;
using Dukaan.Values;
using Dukaan.Web.Pricing;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Dashboard.Sellers;

/// <summary>The country codes to choose from, and the default.</summary>
internal static class DialCodes
{
    private const string Usual = "91";
    private const string NorthAmerica = "1";

    // ISO 3166-1 alpha-2, as in a browser's languages.
    private static readonly FrozenDictionary<string, string> ByRegion = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["IN"] = "91",
        ["BD"] = "880",
        ["PK"] = "92",
        ["LK"] = "94",
        ["NP"] = "977",
        ["ID"] = "62",
        ["PH"] = "63",
        ["TH"] = "66",
        ["VN"] = "84",
        ["MY"] = "60",
        ["SG"] = "65",
        ["AE"] = "971",
        ["SA"] = "966",
        ["KW"] = "965",
        ["NG"] = "234",
        ["KE"] = "254",
        ["GH"] = "233",
        ["ZA"] = "27",
        ["EG"] = "20",
        ["BR"] = "55",
        ["MX"] = "52",
        ["CA"] = "1",
        ["GB"] = "44",
        ["DE"] = "49",
        ["FR"] = "33",
        ["ES"] = "34",
        ["PT"] = "351",
        ["IT"] = "39",
        ["PL"] = "48",
        ["TR"] = "90",
        ["AU"] = "61",
        ["NZ"] = "64",
        ["JP"] = "81",
        ["KR"] = "82",
        ["CN"] = "86",
        ["CH"] = "41",
        ["SE"] = "46",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Code and name in the person's language, for a list in the order of the names.</summary>
    public static IEnumerable<(string Value, string Text)> Choices(SellerLanguage language) =>
        CountryCodes
            .Listed.Select(country => (country.Code, Name: NameOf(country.Code, country.Name, language.Culture)))
            .OrderBy(country => country.Name, StringComparer.Create(language.Culture, ignoreCase: true))
            .Select(country => (country.Code, $"+{country.Code} {country.Name}"));

    /// <summary>The names of all countries with this code that browsers' languages name; else the English name.</summary>
    private static string NameOf(string code, string english, CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "en" ? english
        : code == NorthAmerica ? $"{CountryNames.Of("US", culture)}, {CountryNames.Of("CA", culture)}"
        : ByRegion.FirstOrDefault(each => each.Value == code).Key is { } region ? CountryNames.Of(region, culture)
        : english;

    /// <summary>
    /// The country by the browser's languages: the region of the first that names a listed one (<c>pt-BR</c>: Brazil). American English is
    /// ignored, since it is the default of browsers.
    /// </summary>
    public static string Guess(string acceptLanguage)
    {
        foreach (var language in acceptLanguage.Split(',', StringSplitOptions.TrimEntries).Take(10))
        {
            var tag = language.Split(';')[0];
            if (tag.LastIndexOf('-') is > 0 and var hyphen && ByRegion.TryGetValue(tag[(hyphen + 1)..], out var code))
            {
                return code;
            }
        }

        return Usual;
    }

    /// <summary>The country code of a number, or null if its country is not listed.</summary>
    public static string? Of(Phone? phone) =>
        phone is not { E164: { } number }
            ? null
            : CountryCodes
                .Listed.Where(country => number.AsSpan(1).StartsWith(country.Code))
                .Select(country => country.Code)
                .MaxBy(code => code.Length);

    public static bool IsListed(string code) => CountryCodes.Listed.Any(country => country.Code == code);
}
