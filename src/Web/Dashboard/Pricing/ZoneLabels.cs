using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Pricing;

namespace Dukaan.Web.Dashboard.Pricing;

/// <summary>Texts that describe a delivery zone.</summary>
internal static class ZoneLabels
{
    private const int MaxNamed = 6;

    public static string Places(SellerContext seller, DeliveryZone zone)
    {
        string[] parts =
        [
            .. zone.Area.Length > 0 ? [seller.Texts.Selling.Area] : Array.Empty<string>(),
            .. zone.PostalCodes,
            .. zone.States.Select(state => State(zone, state)),
            .. zone.Countries.Select(country => CountryNames.Of(country, seller.Language.Culture)),
        ];
        return parts.Length == 0
            ? seller.Texts.Selling.EverywhereElse
            : string.Join(", ", parts.Take(MaxNamed))
                + (parts.Length > MaxNamed ? $" {seller.Texts.Common.More(parts.Length - MaxNamed)}" : "");
    }

    /// <summary>A state's name, if it is one of India's; elsewhere as the seller wrote it.</summary>
    public static string State(DeliveryZone zone, string state) =>
        zone.Countries is [] or ["IN"] && IndianStates.All.FirstOrDefault(one => one.Code == state).Name is { } name ? name : state;

    public static string Fee(SellerContext seller, DeliveryFee fee)
    {
        string Amount(long amount) => amount == 0 ? seller.Texts.Selling.FreeWord : seller.Amount(new Money(amount, seller.Shop.Currency));
        return fee.Kind == FeeKind.Flat
            ? Amount(fee.Amount)
            : $"{Amount(fee.Bands.Min(band => band.Fee))} – {Amount(fee.Bands.Max(band => band.Fee))}";
    }
}
