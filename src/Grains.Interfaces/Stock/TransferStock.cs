namespace Dukaan.Stock;

/// <summary>Units are carried from one location to another. How many there are in all stays.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="From">A location of the shop.</param>
/// <param name="To">Another one.</param>
/// <param name="Quantity">1 to 1,000,000.</param>
/// <param name="Note">Up to 200 characters.</param>
[GenerateSerializer, Immutable, Alias("transfer-stock")]
public sealed record TransferStock(string OperationId, string From, string To, long Quantity, string? Note = null);
