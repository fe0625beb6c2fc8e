namespace Dukaan.Items;

/// <summary>What each piece of a bundle is made of: a product or variant, and how many of it.</summary>
/// <param name="VariantId">The variant; null if the product has none.</param>
/// <param name="Quantity">1 to 99.</param>
[GenerateSerializer, Immutable, Alias("bundle-part")]
public sealed record BundlePart(string ProductId, string? VariantId, int Quantity)
{
    /// <summary>The most parts of a bundle.</summary>
    public const int Max = 20;

    public const int MaxQuantity = 99;
}
