using Dukaan.Collections;
using Dukaan.Saving;

namespace Dukaan.Catalog;

/// <summary>A completed command and its answer (P3).</summary>
/// <param name="Id">The operation id.</param>
/// <param name="Version">The store's version after it.</param>
/// <param name="Product">The product as it answered it, where it was about one.</param>
/// <param name="Category">The name of that product's category.</param>
/// <param name="Many">The ids of the products, where it was about many.</param>
public sealed record DoneOperation(
    string Id,
    string Fingerprint,
    long Version,
    DateTimeOffset At,
    Product? Product = null,
    string? Category = null,
    ImmutableArray<string> Many = default
) : IDoneOperation
{
    /// <summary>The collection as it answered it, where it was about one.</summary>
    public Collection? Collection { get; init; }

    public ImmutableArray<string> Many { get; init; } = Many.IsDefault ? [] : Many;

    public ProductChange? Answer() => Product is null ? null : new ProductChange(Product, Category, Version);
}
