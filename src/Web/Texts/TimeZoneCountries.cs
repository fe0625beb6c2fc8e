using System.Collections.Frozen;
using System.Globalization;
using IcuZone = Icu.TimeZone;

namespace Dukaan.Web.Texts;

/// <summary>The country of a time zone, by ICU's own list (CLDR): what a shop's customs of numbers and weeks follow from.</summary>
internal static class TimeZoneCountries
{
    private static readonly Lazy<FrozenDictionary<string, string>> ByZone = new(Read);

    /// <summary>ISO 3166-1 alpha-2; null: the zone is no country's, such as <c>Etc/UTC</c>, or unknown.</summary>
    /// <param name="zone">IANA name.</param>
    public static string? Of(string zone) => ByZone.Value.GetValueOrDefault(zone);

    /// <summary>Each zone with its country. Of a zone of several countries, such as the ones that share a capital's, the first.</summary>
    private static FrozenDictionary<string, string> Read()
    {
        var countries = new Dictionary<string, string>();
        foreach (
            var code in CultureInfo
                .GetCultures(CultureTypes.SpecificCultures)
                .Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName)
                .Where(code => code is { Length: 2 } && code.All(char.IsAsciiLetterUpper))
                .Distinct()
        )
        {
            foreach (var zone in IcuZone.GetCountryTimeZones(code))
            {
                countries.TryAdd(zone.Id, code);
            }
        }

        return countries.ToFrozenDictionary();
    }
}
