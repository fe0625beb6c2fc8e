namespace Dukaan.Stock;

/// <summary>The units that an order has: held until it is placed, then sold until they are shipped.</summary>
/// <param name="ExpiresAt">When a hold expires; without meaning once sold.</param>
public sealed record StockClaim(string OrderId, int Quantity, DateTimeOffset ExpiresAt, bool Sold);
