using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

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

    /// <summary>Its English name; an unknown code is returned as it is.</summary>
    public static string Of(string code) => ByCode.GetValueOrDefault(code, code);

    /// <summary>Its name for a shopper in that language: in English, or as its own people call it.</summary>
    public static string Of(string code, string language) =>
        language == English || !ByCode.ContainsKey(code) ? Of(code) : new RegionInfo(code).NativeName;

    /// <summary>The code of a country by its code or its English name; any other text as it is, for the domain to refuse.</summary>
    public static string Read(string text) => ByName.GetValueOrDefault(text.Trim()) ?? text.Trim().ToUpperInvariant();
}
