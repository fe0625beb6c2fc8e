using Dukaan.Stock;
using Dukaan.Web.Http;

namespace Dukaan.Web.Catalog;

/// <summary>A change of a stock count.</summary>
/// <param name="Reason"><c>counted</c>, <c>received</c>, <c>returned</c>, <c>damaged</c>, <c>used</c> or <c>correction</c>.</param>
/// <param name="Quantity">Counted: the number available. Correction: how many more, or fewer if negative. Else: how many, at least
/// 1.</param>
/// <param name="VariantId">The variant, if the product has any.</param>
/// <param name="Note">Up to 200 characters.</param>
/// <param name="LocationId">The location that was counted, or where units come in or go out; left out: all together.</param>
public sealed record StockGiven(
    StockReason? Reason,
    long? Quantity,
    string? VariantId = null,
    string? Note = null,
    string? LocationId = null
)
{
    public AdjustStock Command(OperationId operation) =>
        new(
            operation.Value,
            Reason
                ?? throw new ErrorException(
                    Problem.Field("reason", "required", "Say why: counted, received, returned, damaged, used or correction.")
                ),
            Quantity ?? throw new ErrorException(Problem.Field("quantity", "required", "quantity is missing: a whole number of units.")),
            Note
        )
        {
            Location = LocationId,
        };
}
