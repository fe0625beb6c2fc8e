using System.Text.Json.Serialization;

namespace Dukaan.Items;

/// <summary>A wish: so many of this product.</summary>
/// <param name="Quantity">1 to 999.</param>
/// <param name="VariantId">Which of its variants; null where it has none.</param>
[GenerateSerializer, Immutable, Alias("quote-line")]
public sealed record QuoteLine(string ProductId, int Quantity, string? VariantId = null)
{
    /// <summary>What is counted and held under this name: the variant, or the product that has none.</summary>
    [JsonIgnore]
    public string StockId => VariantId ?? ProductId;
}
