namespace Dukaan.Catalog;

/// <summary>Changes a product; what is null stays. An empty category takes it out of its category.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="ProductId">The product.</param>
/// <param name="IfVersion">Refused as stale where the product's version is another; null: whatever it is.</param>
/// <param name="Stock">Sets the units on hand and counts from now on; −1 stops counting.</param>
/// <param name="Pictures">The pictures and their order; pictures left out are taken off.</param>
[GenerateSerializer, Immutable, Alias("edit-product")]
public sealed record EditProduct(
    string OperationId,
    string ProductId,
    long? IfVersion = null,
    string? Title = null,
    Money? Price = null,
    string? Description = null,
    string? Category = null,
    bool? InStock = null,
    long? Stock = null,
    string? Handle = null,
    bool? Visible = null,
    ImmutableArray<string>? Pictures = null);
