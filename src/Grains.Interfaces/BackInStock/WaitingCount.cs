namespace Dukaan.BackInStock;

/// <summary>How many people wait for something, and how they are told.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="StockId">The variant, or the product without variants.</param>
/// <param name="Waiting">How many wait.</param>
/// <param name="Left">How many more are told in this round.</param>
/// <param name="LookAt">When to look again whether it is there.</param>
[GenerateSerializer, Immutable, Alias("waiting-count")]
public sealed record WaitingCount(string ProductId, string StockId, int Waiting, int Left, DateTimeOffset LookAt)
{
    /// <summary>When the next round may begin, whatever comes into stock before; null: at once.</summary>
    [Id(0)]
    public DateTimeOffset? NotBefore { get; init; }
}
