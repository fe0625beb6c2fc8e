using Dukaan.Items;

namespace Dukaan.Catalog;

/// <summary>Changes a product; null leaves a value unchanged. An empty category removes the product from its category.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="ProductId">The product.</param>
/// <param name="IfVersion">Refused as stale if the product's version differs; null: not checked.</param>
/// <param name="Price">Outside of a sale. For a product with variants: the price of all of them.</param>
/// <param name="Stock">Sets the units on hand and starts counting; −1 stops counting. If the product has variants, each has its own
/// stock.</param>
/// <param name="Pictures">The pictures in order; pictures left out are removed.</param>
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
    /// <summary>Changes of further details.</summary>
    [Id(0)]
    public DetailsChange? Details { get; init; }

    /// <summary>The new options; none: the product has no variants any more. Variants whose values are still a combination stay.</summary>
    [Id(1)]
    public ImmutableArray<ProductOption>? Options { get; init; }

    /// <summary>The new list of variants, complete: others are deleted. Null with new options: one variant for each combination.</summary>
    [Id(2)]
    public ImmutableArray<VariantDraft>? Variants { get; init; }

    /// <summary>Changes of its brand, tags and related products.</summary>
    [Id(3)]
    public LabelsChange? Labels { get; init; }

    /// <summary>
    /// Hides it until then; a time that has passed shows it at once, and <c>default</c> forgets the time. What is shown has no such time.
    /// </summary>
    [Id(4)]
    public DateTimeOffset? PublishAt { get; init; }

    /// <summary>What it is made of, complete; empty: it is no bundle. Null: unchanged.</summary>
    [Id(5)]
    public ImmutableArray<BundlePart>? Parts { get; init; }

    /// <summary>Whether it is a gift card that customers buy. Null: unchanged.</summary>
    [Id(6)]
    public bool? GiftCard { get; init; }
}
