using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Dukaan.Web.Pricing;

/// <summary>Countries by name, from the operating system's own list (CLDR).</summary>
internal static class CountryNames
{
    private const string English = "en";

    /// <summary>A culture of each country: some countries have no region of their own code.</summary>
    private static readonly FrozenDictionary<string, string> Cultures = CultureInfo
        .GetCultures(CultureTypes.SpecificCultures)
        .DistinctBy(culture => new RegionInfo(culture.Name).TwoLetterISORegionName)
        .ToFrozenDictionary(culture => new RegionInfo(culture.Name).TwoLetterISORegionName, culture => culture.Name);

    /// <summary>Codes (ISO 3166-1 alpha-2) and English names, in the names' order.</summary>
    public static ImmutableArray<(string Code, string Name)> All { get; } =
    [
        .. CultureInfo
            .GetCultures(CultureTypes.SpecificCultures)
            .Select(culture => new RegionInfo(culture.Name))
            .Where(region => region.TwoLetterISORegionName is { Length: 2 } code && code.All(char.IsAsciiLetterUpper))
            .DistinctBy(region => region.TwoLetterISORegionName)
            .Select(region => (region.TwoLetterISORegionName, region.EnglishName))
            .OrderBy(country => country.EnglishName, StringComparer.Ordinal),
    ];

    private static readonly FrozenDictionary<string, string> ByCode = All.ToFrozenDictionary(
        country => country.Code,
        country => country.Name
    );

    private static readonly FrozenDictionary<string, string> ByName = All.DistinctBy(country => country.Name)
        .ToFrozenDictionary(country => country.Name, country => country.Code, StringComparer.OrdinalIgnoreCase);

    private static readonly ConcurrentDictionary<CultureInfo, ImmutableArray<(string Code, string Name)>> ByCulture = new();

    /// <summary>Its name for a shopper in that language: in English, or as its own people call it.</summary>
    public static string Of(string code, string language) =>
        language == English || !ByCode.ContainsKey(code) ? InEnglish(code) : new RegionInfo(Cultures[code]).NativeName;

    /// <summary>Codes and names in the language of a culture, in the order of that language.</summary>
    public static IEnumerable<(string Code, string Name)> In(CultureInfo culture) =>
        ByCulture.GetOrAdd(culture, static language =>
            [
                .. All.Select(country => (country.Code, Of(country.Code, language)))
                    .OrderBy(country => country.Item2, StringComparer.Create(language, ignoreCase: true)),
            ]
        );

    /// <summary>Its name in the language of a culture; an unknown code is returned as it is.</summary>
    public static string Of(string code, CultureInfo culture)
    {
        if (culture.TwoLetterISOLanguageName == English || !ByCode.ContainsKey(code))
        {
            return InEnglish(code);
        }

        // The runtime names a region in the UI culture of the moment only.
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = culture;
            return new RegionInfo(Cultures[code]).DisplayName;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>
    /// The code of a country by its code, or by its name in English or in the language of the request; any other text as it is, for the
    /// domain to refuse.
    /// </summary>
    public static string Read(string text) =>
        In(CultureInfo.CurrentUICulture)
            .FirstOrDefault(country => country.Name.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase))
            .Code
        ?? ByName.GetValueOrDefault(text.Trim())
        ?? text.Trim().ToUpperInvariant();

    private static string InEnglish(string code) => ByCode.GetValueOrDefault(code, code);
}
