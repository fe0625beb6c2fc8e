namespace Dukaan.Catalog;

/// <summary>Changes one variant of a product; null leaves a value unchanged.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="IfVersion">Refused as stale if the product's version differs; null: not checked.</param>
/// <param name="Stock">Sets the units on hand and starts counting; −1 stops counting.</param>
/// <param name="Picture">One of the product's pictures; empty: none of its own.</param>
[GenerateSerializer, Immutable, Alias("edit-variant")]
public sealed record EditVariant(
    string OperationId,
    string ProductId,
    string VariantId,
    long? IfVersion = null,
    Money? Price = null,
    bool? InStock = null,
    long? Stock = null,
    string? Picture = null,
    DetailsChange? Details = null
);
