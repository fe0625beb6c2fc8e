namespace Dukaan.Values;

/// <summary>A line of which fewer are available than requested.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="VariantId">The variant; null if the product has none.</param>
/// <param name="Wanted">The number that was requested.</param>
/// <param name="Left">The number available; 0: it is sold out.</param>
[GenerateSerializer, Immutable, Alias("short-line")]
public sealed record ShortLine(string ProductId, string? VariantId, int Wanted, long Left);
