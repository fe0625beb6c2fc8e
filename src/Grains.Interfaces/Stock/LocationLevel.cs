namespace Dukaan.Stock;

/// <summary>Units of one count at one location.</summary>
/// <param name="OnHand">There, including held ones.</param>
/// <param name="Held">Held for orders that take them from there.</param>
[GenerateSerializer, Immutable, Alias("location-level")]
public readonly record struct LocationLevel(string Location, long OnHand, long Held)
{
    /// <summary>The number that can be ordered from there.</summary>
    public long Available => OnHand - Held;
}
