using System.Globalization;
using Dukaan.Values;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Dashboard.Stores;

/// <summary>The choices in the settings.</summary>
internal static class SettingsChoices
{
    public static IEnumerable<(string Value, string Text)> Currencies { get; } =
    [.. Values.Currencies.Codes.Select(code => (code, $"{code} ({Values.Currencies.Sign(code)})"))];

    private static readonly string[] LeftNumbers = ["3", "5", "10", "20"];

    /// <summary>The numbers from which pages show how many are left; another one that a program has set stays selectable.</summary>
    public static IEnumerable<(string Value, string Text)> ShowLeft(DashboardTexts texts, string chosen) =>
        LeftNumbers
            .Concat(int.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var own) && own > 0 ? [chosen] : [])
            .Distinct()
            .OrderBy(number => int.Parse(number, CultureInfo.InvariantCulture))
            .Select(number => (number, texts.ShopSettings.WhenLeft(number)))
            .Prepend(("0", texts.Access.Never));

    private static readonly (string Value, string Text)[] KnownLanguages =
    [
        .. ShopLanguages.All.Keys.Order(StringComparer.Ordinal).Select(tag => (tag, LanguageNames.Own(tag))),
    ];

    private static readonly string[] Zones =
    [
        "Africa/Accra",
        "Africa/Cairo",
        "Africa/Johannesburg",
        "Africa/Lagos",
        "Africa/Nairobi",
        "America/Bogota",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
        "America/Mexico_City",
        "America/New_York",
        "America/Sao_Paulo",
        "America/Toronto",
        "Asia/Bangkok",
        "Asia/Colombo",
        "Asia/Dhaka",
        "Asia/Dubai",
        "Asia/Ho_Chi_Minh",
        "Asia/Jakarta",
        "Asia/Karachi",
        "Asia/Kathmandu",
        "Asia/Kolkata",
        "Asia/Kuala_Lumpur",
        "Asia/Kuwait",
        "Asia/Manila",
        "Asia/Riyadh",
        "Asia/Seoul",
        "Asia/Shanghai",
        "Asia/Singapore",
        "Asia/Tokyo",
        "Australia/Sydney",
        "Europe/Berlin",
        "Europe/Istanbul",
        "Europe/Lisbon",
        "Europe/London",
        "Europe/Madrid",
        "Europe/Paris",
        "Europe/Rome",
        "Europe/Stockholm",
        "Europe/Warsaw",
        "Europe/Zurich",
        "Pacific/Auckland",
        "UTC",
    ];

    /// <summary>The languages of the shop's pages, and the present one if it is another.</summary>
    public static IEnumerable<(string Value, string Text)> Languages(string chosen) =>
        KnownLanguages.Any(language => language.Value == chosen)
            ? KnownLanguages
            : [.. KnownLanguages, (chosen, LanguageNames.Own(chosen))];

    public static IEnumerable<(string Value, string Text)> TimeZones(string chosen) =>
        (Zones.Contains(chosen) ? Zones : [chosen, .. Zones]).Select(zone =>
            (zone, zone.Replace('_', ' ').Replace("/", ": ", StringComparison.Ordinal))
        );
}
