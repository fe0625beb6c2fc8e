namespace Dukaan.Pricing;

/// <summary>The cost of delivery, in minor units of the shop's currency.</summary>
/// <param name="Amount">The flat fee; 0: free.</param>
/// <param name="Bands">For the other kinds, in rising order. Beyond the last one there is no delivery.</param>
/// <param name="FreeFrom">Delivery is free if the goods cost this much after discounts; null: never.</param>
[GenerateSerializer, Immutable, Alias("delivery-fee")]
public sealed record DeliveryFee(FeeKind Kind, long Amount, ImmutableArray<FeeBand> Bands, long? FreeFrom);
