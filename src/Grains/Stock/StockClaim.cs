namespace Dukaan.Stock;

/// <summary>What an order has of a product's units: held until it stands, then sold until they have left.</summary>
/// <param name="ExpiresAt">When a hold must be asked after; without meaning once sold.</param>
public sealed record StockClaim(string OrderId, int Quantity, DateTimeOffset ExpiresAt, bool Sold);
