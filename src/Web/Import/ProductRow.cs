using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;

namespace Dukaan.Web.Import;

/// <summary>A product of a file, and what it does to the shop.</summary>
/// <param name="Existing">The product in the shop, or null.</param>
/// <param name="Edit">What it changes of that, or null: nothing.</param>
/// <param name="Error">Why it is left out, or null: its rows say why, or it is not left out.</param>
internal sealed record ProductRow(ProductCsvRow Row, Product? Existing, EditProduct? Edit, ImportEffect Effect, Error? Error)
{
    /// <summary>The items in the shop whose stock at locations is to be counted anew.</summary>
    public ImmutableHashSet<string> Recounted { get; init; } = [];
}
