namespace Dukaan.Stock;

/// <summary>A change of a stock count by the seller.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="Quantity">Counted: the number available for sale, 0 to 1,000,000. Received and returned: how many more; damaged and used:
/// how many fewer; at least 1. Correction: how many more, or fewer if negative.</param>
/// <param name="Note">Up to 200 characters.</param>
[GenerateSerializer, Immutable, Alias("adjust-stock")]
public sealed record AdjustStock(string OperationId, StockReason Reason, long Quantity, string? Note = null)
{
    /// <summary>
    /// The location that was counted, or where units come in or go out. Null: all of them together; what comes in is at the main one, and
    /// what goes out is taken from there first.
    /// </summary>
    [Id(0)]
    public string? Location { get; init; }
}
