using System.Text.Json.Serialization;

namespace Dukaan.Carts;

/// <summary>So many of a product, or of one of its variants.</summary>
public sealed record CartLine(string ProductId, int Quantity, string? VariantId = null)
{
    /// <summary>As quotes call it.</summary>
    [JsonIgnore]
    public string StockId => VariantId ?? ProductId;
}
