namespace Dukaan.Import;

/// <summary>What the last file said of a product.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="Number">Its place among all of them.</param>
/// <param name="Stock">The units that the file set, of the product or of its variants.</param>
/// <param name="Pictures">The pictures that were fetched for it.</param>
[GenerateSerializer, Immutable, Alias("imported-product")]
public sealed record ImportedProduct(
    string ProductId,
    long Number,
    ImmutableArray<ImportedStock> Stock,
    ImmutableArray<ImportedPicture> Pictures
);
