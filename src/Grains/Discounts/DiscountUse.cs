namespace Dukaan.Discounts;

/// <summary>A use of a discount by an order: held until the order is placed, then used.</summary>
/// <param name="Shopper">Tells phone numbers apart without being one.</param>
/// <param name="ExpiresAt">When a hold expires; without meaning once used.</param>
/// <param name="Attempt">The attempt to place the order that alone holds this, and may release it; null: no single one.</param>
public sealed record DiscountUse(string OrderId, string Shopper, DateTimeOffset ExpiresAt, bool Used, string? Attempt = null);
