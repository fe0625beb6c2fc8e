namespace Dukaan.Catalog;

/// <summary>How much was sold of a product.</summary>
/// <param name="ProductId">The product, with all its variants.</param>
/// <param name="Units">In the store's newest orders, those that were called off left out.</param>
[GenerateSerializer, Immutable, Alias("sold-units")]
public sealed record SoldUnits(string ProductId, long Units);
