using Dukaan.Items;

namespace Dukaan.Catalog;

/// <summary>Changes of <see cref="ItemDetails"/>; null leaves a value unchanged.</summary>
/// <param name="CompareAt">Outside of a sale. An amount of zero clears it.</param>
/// <param name="LowStock">−1 clears it.</param>
[GenerateSerializer, Immutable, Alias("details-change")]
public sealed record DetailsChange(
    string? Sku = null,
    string? Barcode = null,
    Money? CompareAt = null,
    int? Weight = null,
    string? TaxClass = null,
    string? Hsn = null,
    int? LowStock = null
)
{
    /// <summary>The new sale. For a product with variants: of all of them.</summary>
    [Id(0)]
    public SaleChange? Sale { get; init; }
}
