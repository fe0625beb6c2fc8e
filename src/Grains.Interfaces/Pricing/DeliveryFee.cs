namespace Dukaan.Pricing;

/// <summary>What delivery costs, in minor units of the shop's currency.</summary>
/// <param name="Amount">The flat fee; 0: free.</param>
/// <param name="Bands">For the other kinds, each with a greater end than the one before. What is beyond the last one is not
/// delivered.</param>
/// <param name="FreeFrom">Free where the goods cost as much after discounts; null: never for that reason.</param>
[GenerateSerializer, Immutable, Alias("delivery-fee")]
public sealed record DeliveryFee(FeeKind Kind, long Amount, ImmutableArray<FeeBand> Bands, long? FreeFrom);
