namespace Dukaan.Pricing;

/// <summary>How goods reach shoppers.</summary>
/// <param name="Offered">Whether the shop delivers.</param>
/// <param name="Zones">Where to and for how much; none: everywhere, for free.</param>
/// <param name="Pickup">Whether shoppers may collect their goods.</param>
/// <param name="PickupPlace">Where and when, up to 200 characters.</param>
[GenerateSerializer, Immutable, Alias("delivery-terms")]
public sealed record DeliveryTerms(bool Offered, ImmutableArray<DeliveryZone> Zones, bool Pickup, string PickupPlace)
{
    /// <summary>In India the fee comes from the shop's courier, instead of from the zones; null: from the zones.</summary>
    [Id(0)]
    public CourierFee? Courier { get; init; }

    public static DeliveryTerms Everywhere { get; } = new(true, [], false, "");
}
