namespace Dukaan.Catalog;

/// <summary>Changes a product; what is null stays. An empty category takes it out of its category.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="ProductId">The product.</param>
/// <param name="IfVersion">Refused as stale where the product's version is another; null: whatever it is.</param>
/// <param name="Price">Of a product with variants: of all of them.</param>
/// <param name="Stock">Sets the units on hand and counts from now on; −1 stops counting. Of a product with variants each has its
/// own.</param>
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
    ImmutableArray<string>? Pictures = null
)
{
    /// <summary>Changes of what else is known of it.</summary>
    [Id(0)]
    public DetailsChange? Details { get; init; }

    /// <summary>
    /// What it can be had in from now on; none: it is one thing again. Variants whose values still are a combination stay.
    /// </summary>
    [Id(1)]
    public ImmutableArray<ProductOption>? Options { get; init; }

    /// <summary>Those that are sold from now on, all of them; others go. Null with new options: a variant of each combination.</summary>
    [Id(2)]
    public ImmutableArray<VariantDraft>? Variants { get; init; }
}
