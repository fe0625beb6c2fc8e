namespace Dukaan.Import;

/// <summary>The units that a file set.</summary>
/// <param name="ItemId">A variant, or a product that has none.</param>
/// <param name="Units">On hand.</param>
[GenerateSerializer, Immutable, Alias("imported-stock")]
public sealed record ImportedStock(string ItemId, long Units);
