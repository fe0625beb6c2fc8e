using System.Text.Json.Serialization;

namespace Dukaan.Items;

/// <summary>A product and the quantity that is wanted.</summary>
/// <param name="Quantity">1 to 999.</param>
/// <param name="VariantId">The variant; null if the product has none.</param>
[GenerateSerializer, Immutable, Alias("quote-line")]
public sealed record QuoteLine(string ProductId, int Quantity, string? VariantId = null)
{
    /// <summary>The id under which stock is counted and held: the variant's, or that of a product without variants.</summary>
    [JsonIgnore]
    public string StockId => VariantId ?? ProductId;
}
