namespace Dukaan.Stock;

/// <summary>A change of a count by its seller.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="Quantity">
/// Counted: how many there are that are free to sell, 0 to 1,000,000. Received and returned: how many more; damaged and used: how many
/// fewer; at least 1. Correction: how many more, or fewer where it is below zero.
/// </param>
/// <param name="Note">Up to 200 characters.</param>
[GenerateSerializer, Immutable, Alias("adjust-stock")]
public sealed record AdjustStock(string OperationId, StockReason Reason, long Quantity, string? Note = null);
