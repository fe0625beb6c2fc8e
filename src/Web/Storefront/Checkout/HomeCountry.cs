using System.Collections.Frozen;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>The most likely country of the phone numbers of a shop's customers.</summary>
internal static class HomeCountry
{
    private static readonly FrozenDictionary<string, string> ByCurrency = new Dictionary<string, string>
    {
        ["INR"] = "91",
        ["BDT"] = "880",
        ["PKR"] = "92",
        ["LKR"] = "94",
        ["NPR"] = "977",
        ["IDR"] = "62",
        ["PHP"] = "63",
        ["THB"] = "66",
        ["VND"] = "84",
        ["MYR"] = "60",
        ["SGD"] = "65",
        ["AED"] = "971",
        ["SAR"] = "966",
        ["KWD"] = "965",
        ["NGN"] = "234",
        ["KES"] = "254",
        ["GHS"] = "233",
        ["ZAR"] = "27",
        ["EGP"] = "20",
        ["BRL"] = "55",
        ["MXN"] = "52",
        ["USD"] = "1",
        ["CAD"] = "1",
        ["GBP"] = "44",
        ["AUD"] = "61",
        ["NZD"] = "64",
        ["CHF"] = "41",
        ["SEK"] = "46",
        ["PLN"] = "48",
        ["TRY"] = "90",
        ["CNY"] = "86",
        ["JPY"] = "81",
        ["KRW"] = "82",
    }.ToFrozenDictionary();

    /// <summary>
    /// Reads a shopper's number: without a country code it belongs to the shop's country, or else to the country of the address.
    /// </summary>
    /// <param name="text">The input.</param>
    /// <param name="countryCode">The shop's country code (<see cref="CodeOf"/>).</param>
    /// <param name="country">ISO 3166-1 alpha-2 of the address; null or empty if unknown.</param>
    public static bool TryReadPhone(string? text, string? countryCode, string? country, out Phone phone) =>
        Phone.TryParse(text, countryCode, out phone)
        || (CountryCodes.Of(country) is { } other && other != countryCode && Phone.TryParse(text, other, out phone));

    /// <summary>The country code of the shop's own number, else of its currency; null if neither is clear (the euro).</summary>
    public static string? CodeOf(StoreProfile store)
    {
        var own = store.Phone is { Length: > 1 } phone
            ? CountryCodes.Listed.Where(country => phone.AsSpan(1).StartsWith(country.Code)).MaxBy(country => country.Code.Length).Code
            : null;
        return own ?? ByCurrency.GetValueOrDefault(store.Currency);
    }
}
