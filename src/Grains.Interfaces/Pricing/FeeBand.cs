namespace Dukaan.Pricing;

/// <summary>A step of a delivery fee.</summary>
/// <param name="UpTo">The upper bound, inclusive, in grams or minor units; null: none.</param>
/// <param name="Fee">In minor units of the shop's currency.</param>
[GenerateSerializer, Immutable, Alias("fee-band")]
public sealed record FeeBand(long? UpTo, long Fee);
