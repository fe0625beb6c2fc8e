namespace Dukaan.Values;

/// <summary>A line of which there is less than was wanted.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="VariantId">The variant; null where the product has none.</param>
/// <param name="Wanted">How many were wanted.</param>
/// <param name="Left">How many can be had; 0: it is sold out.</param>
[GenerateSerializer, Immutable, Alias("short-line")]
public sealed record ShortLine(string ProductId, string? VariantId, int Wanted, long Left);
