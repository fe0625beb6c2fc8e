namespace Dukaan.Discounts;

/// <summary>A use of a discount by an order: held until the order stands, then used.</summary>
/// <param name="Shopper">Tells phone numbers apart without being one.</param>
/// <param name="ExpiresAt">When a hold must be asked after; without meaning once used.</param>
public sealed record DiscountUse(string OrderId, string Shopper, DateTimeOffset ExpiresAt, bool Used);
