namespace Dukaan.Catalog;

/// <summary>A count that the stock grain is still to be told: saved with the change that made it, forgotten once it was told.</summary>
/// <param name="OperationId">The same at every telling, so that the second does nothing.</param>
/// <param name="StockId">The variant, or the product that has none.</param>
/// <param name="Units">On hand and not held.</param>
public sealed record OwedCount(string OperationId, string StockId, long Units);
