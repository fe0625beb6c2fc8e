namespace Dukaan.Discounts;

/// <summary>A code that thanked for an order, as it is found by what a shopper types.</summary>
/// <param name="OrderId">The order that it thanked for.</param>
/// <param name="Value">In thousandths of a percent.</param>
/// <param name="Shopper">Tells the phone that alone can use it without being one; null: anybody can.</param>
public sealed record ThankYouRow(string OrderId, long Value, DateTimeOffset EndsAt, string? Shopper);
