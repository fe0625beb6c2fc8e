namespace Dukaan.Bench.Marketplace;

/// <summary>A checkout that was acknowledged.</summary>
internal sealed record PlacedCheckout(string StoreId, string OperationId, string OrderId, long Number);
