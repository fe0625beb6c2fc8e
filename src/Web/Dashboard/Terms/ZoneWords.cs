using System.Globalization;
using Dukaan.Pricing;

namespace Dukaan.Web.Dashboard.Terms;

/// <summary>A delivery zone in a few words.</summary>
internal static class ZoneWords
{
    private const int MostNamed = 6;

    public static string Places(DeliveryZone zone)
    {
        string[] parts = [.. zone.PostalCodes, .. zone.States, .. zone.Countries];
        return parts.Length == 0
            ? "Everywhere else"
            : string.Join(", ", parts.Take(MostNamed)) + (parts.Length > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {parts.Length - MostNamed} more") : "");
    }

    public static string Fee(Desk desk, DeliveryFee fee)
    {
        string Amount(long amount) => amount == 0 ? "free" : desk.Amount(new Dukaan.Values.Money(amount, desk.Shop.Currency));
        return fee.Kind == FeeKind.Flat
            ? Amount(fee.Amount)
            : $"{Amount(fee.Bands.Min(band => band.Fee))} – {Amount(fee.Bands.Max(band => band.Fee))}";
    }
}
