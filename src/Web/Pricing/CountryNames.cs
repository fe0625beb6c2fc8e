using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Icu;

namespace Dukaan.Web.Pricing;

/// <summary>Countries by name, from the operating system's own list (CLDR).</summary>
internal static class CountryNames
{
    private const string English = "en";

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

    /// <summary>Its name in a shop's language.</summary>
    public static string Of(string code, string language) => Of(code, CultureInfo.GetCultureInfo(language));

    /// <summary>Codes and names in the language of a culture, in the order of that language.</summary>
    public static IEnumerable<(string Code, string Name)> In(CultureInfo culture) =>
        ByCulture.GetOrAdd(culture, static language =>
            [
                .. All.Select(country => (country.Code, Of(country.Code, language)))
                    .OrderBy(country => country.Item2, StringComparer.Create(language, ignoreCase: true)),
            ]
        );

    /// <summary>
    /// Its name in the language of a culture; an unknown code is returned as it is. From ICU itself, since the runtime says only what a
    /// country calls itself.
    /// </summary>
    public static string Of(string code, CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == English || !ByCode.ContainsKey(code)
            ? InEnglish(code)
            : new Locale($"und_{code}").GetDisplayCountry(new Locale(culture.Name));

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
