using System.Text.Json.Serialization;

namespace Dukaan.Items;

/// <summary>A part of a bundle as it was quoted or ordered.</summary>
/// <param name="Variant">The variant's values; empty if the product has none.</param>
/// <param name="Quantity">How many of it each piece of the bundle has.</param>
/// <param name="Counted">Whether its units are counted, and so are held by an order.</param>
[GenerateSerializer, Immutable, Alias("line-part")]
public sealed record LinePart(string ProductId, string? VariantId, string Title, string Variant, int Quantity, bool Counted)
{
    /// <summary>The id under which its stock is counted and held.</summary>
    [JsonIgnore]
    public string StockId => VariantId ?? ProductId;

    /// <summary>As people read it: <c>Kurta, M / Red</c>.</summary>
    [JsonIgnore]
    public string Name => Variant.Length > 0 ? $"{Title}, {Variant}" : Title;
}
