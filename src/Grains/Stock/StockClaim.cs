namespace Dukaan.Stock;

/// <summary>The units that an order has: held until it is placed, then sold until they are shipped.</summary>
/// <param name="ExpiresAt">When a hold expires; without meaning once sold.</param>
/// <param name="Attempt">The attempt to place the order that alone reserved these units, and may release them; null: no single one.</param>
public sealed record StockClaim(string OrderId, int Quantity, DateTimeOffset ExpiresAt, bool Sold, string? Attempt = null)
{
    /// <summary>From where they are taken, in the order in which they were; null: all from the main location.</summary>
    public ImmutableArray<UnitsAt>? From { get; init; }

    /// <summary>Which attempt may release a claim that this one reserves: none where two share it.</summary>
    public static string? Owner(StockClaim? before, string? attempt) => before is null || before.Attempt == attempt ? attempt : null;
}
