namespace Dukaan.Pricing;

/// <summary>A discount that was applied to an order.</summary>
/// <param name="Code">The code that was typed; null: it applied automatically.</param>
/// <param name="Amount">The amount that it takes off goods or delivery.</param>
/// <param name="Limited">Whether its use is limited and counted by the discount's grain.</param>
[GenerateSerializer, Immutable, Alias("applied-discount")]
public sealed record AppliedDiscount(string Id, string Title, string? Code, DiscountKind Kind, Money Amount, bool Limited);
