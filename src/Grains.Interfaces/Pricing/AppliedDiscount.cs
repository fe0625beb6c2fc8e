namespace Dukaan.Pricing;

/// <summary>A discount that an order has.</summary>
/// <param name="Code">What was typed for it; null: it came by itself.</param>
/// <param name="Amount">What it takes off, goods or delivery.</param>
/// <param name="Limited">Whether its use is counted by the discount's grain.</param>
[GenerateSerializer, Immutable, Alias("applied-discount")]
public sealed record AppliedDiscount(string Id, string Title, string? Code, DiscountKind Kind, Money Amount, bool Limited);
