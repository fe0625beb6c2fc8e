using System.Text.Json.Serialization;

namespace Dukaan.Carts;

/// <summary>A product or variant, and its quantity.</summary>
public sealed record CartLine(string ProductId, int Quantity, string? VariantId = null)
{
    /// <summary>As quotes call it.</summary>
    [JsonIgnore]
    public string StockId => VariantId ?? ProductId;
}
