namespace Dukaan.Discounts;

/// <summary>How often a discount may be used.</summary>
/// <param name="Total">By how many orders; null: any number.</param>
/// <param name="PerPhone">By how many orders of one phone number; null: any number.</param>
[GenerateSerializer, Immutable, Alias("discount-limits")]
public sealed record DiscountLimits(int? Total, int? PerPhone);
