namespace Dukaan.Stock;

/// <summary>Units of a counted product.</summary>
/// <param name="OnHand">In the shop, held ones included.</param>
/// <param name="Held">Promised to orders that are being placed.</param>
[GenerateSerializer, Immutable, Alias("stock-level")]
public readonly record struct StockLevel(long OnHand, long Held)
{
    /// <summary>What can be ordered.</summary>
    public long Available => OnHand - Held;
}
