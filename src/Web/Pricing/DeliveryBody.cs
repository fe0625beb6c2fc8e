using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Http;

namespace Dukaan.Web.Pricing;

/// <summary>How goods reach shoppers.</summary>
/// <param name="Offered">Whether the shop delivers; true unless given.</param>
/// <param name="Zones">Where to and for how much; none: everywhere, for free.</param>
/// <param name="Pickup">Whether shoppers may collect their goods; false unless given.</param>
/// <param name="PickupPlace">The place and times of pickup.</param>
/// <param name="Courier">In India the fee comes from the shop's courier instead of from the zones, which still say where the shop
/// delivers; left out: it does not.</param>
public sealed record DeliveryBody(
    bool? Offered = null,
    ImmutableArray<ZoneBody>? Zones = null,
    bool? Pickup = null,
    string? PickupPlace = null,
    CourierFeeBody? Courier = null
)
{
    internal static DeliveryBody Of(DeliveryTerms delivery, ShopCurrency currency) =>
        new(
            delivery.Offered,
            [.. delivery.Zones.Select(zone => ZoneBody.Of(zone, currency))],
            delivery.Pickup,
            delivery.PickupPlace,
            CourierFeeBody.Of(delivery.Courier, currency)
        );

    internal DeliveryTerms Read(string storeId, OperationId operation, ShopCurrency currency) =>
        new(
            Offered ?? true,
            [
                .. (Zones ?? []).Select(
                    (zone, i) =>
                        (zone ?? new ZoneBody(null, null)).Read(
                            $"delivery.zones[{i}]",
                            Ids.Derive("zone", storeId, operation.Value, $"{i}"),
                            currency
                        )
                ),
            ],
            Pickup ?? false,
            PickupPlace ?? ""
        )
        {
            Courier = Courier?.Read(currency),
        };
}
