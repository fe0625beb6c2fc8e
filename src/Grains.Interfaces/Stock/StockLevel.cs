namespace Dukaan.Stock;

/// <summary>Units of a counted product.</summary>
/// <param name="OnHand">In the shop, including held ones.</param>
/// <param name="Held">Held for orders.</param>
[GenerateSerializer, Immutable, Alias("stock-level")]
public readonly record struct StockLevel(long OnHand, long Held)
{
    /// <summary>The number that can be ordered.</summary>
    public long Available => OnHand - Held;
}
