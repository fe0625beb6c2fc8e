namespace Dukaan.Catalog;

/// <summary>
/// A count that must still be passed on to a stock grain. It is saved with the change that made it, and deleted once the grain has it.
/// </summary>
/// <param name="OperationId">The same at every try, so that a repeat does nothing.</param>
/// <param name="StockId">The variant, or the product that has none.</param>
/// <param name="Units">On hand and not held.</param>
public sealed record OwedCount(string OperationId, string StockId, long Units);
