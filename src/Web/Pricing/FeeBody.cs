using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Web.Http;

namespace Dukaan.Web.Pricing;

/// <summary>The delivery fee.</summary>
/// <param name="Kind"><c>flat</c>, <c>by-weight</c> or <c>by-order-value</c>; flat unless given.</param>
/// <param name="Amount">The flat fee; left out: free.</param>
/// <param name="Bands">The steps of the other kinds.</param>
/// <param name="FreeFrom">Delivery is free if the goods cost this much; left out: never.</param>
public sealed record FeeBody(
    FeeKind? Kind = null,
    MoneyGiven? Amount = null,
    ImmutableArray<FeeBandBody>? Bands = null,
    MoneyGiven? FreeFrom = null
)
{
    internal static FeeBody Of(DeliveryFee fee, ShopCurrency currency) =>
        new(
            fee.Kind,
            fee.Kind == FeeKind.Flat ? new MoneyGiven(fee.Amount, currency.Code) : null,
            [.. fee.Bands.Select(band => new FeeBandBody(band.UpTo, new MoneyGiven(band.Fee, currency.Code)))],
            fee.FreeFrom is { } from ? new MoneyGiven(from, currency.Code) : null
        );

    internal DeliveryFee Read(string field, ShopCurrency currency) =>
        new(
            Kind ?? FeeKind.Flat,
            currency.Read(Amount, $"{field}.amount") ?? 0,
            [.. (Bands ?? []).Select((band, i) => new FeeBand(band?.UpTo, currency.Read(band?.Fee, $"{field}.bands[{i}].fee") ?? 0))],
            currency.Read(FreeFrom, $"{field}.freeFrom")
        );
}
