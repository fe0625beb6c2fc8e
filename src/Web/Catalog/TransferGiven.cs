using Dukaan.Stock;
using Dukaan.Web.Http;

namespace Dukaan.Web.Catalog;

/// <summary>Units that are carried from one location to another.</summary>
/// <param name="From">The id of a location.</param>
/// <param name="To">The id of another one.</param>
/// <param name="Quantity">How many, at least 1.</param>
/// <param name="VariantId">The variant, if the product has any.</param>
/// <param name="Note">Up to 200 characters.</param>
public sealed record TransferGiven(string? From, string? To, long? Quantity, string? VariantId = null, string? Note = null)
{
    public TransferStock Command(OperationId operation) =>
        new(
            operation.Value,
            From ?? throw Missing("from", "Say from which location."),
            To ?? throw Missing("to", "Say to which location."),
            Quantity ?? throw Missing("quantity", "quantity is missing: a whole number of units."),
            Note
        );

    private static ErrorException Missing(string field, string message) => new(Problem.Field(field, "required", message));
}
