namespace Dukaan.Stock;

/// <summary>The units that an order has: held until it is placed, then sold until they are shipped.</summary>
/// <param name="ExpiresAt">When a hold expires; without meaning once sold.</param>
/// <param name="Attempt">The attempt to place the order that alone reserved these units, and may release them; null: no single one.</param>
public sealed record StockClaim(string OrderId, int Quantity, DateTimeOffset ExpiresAt, bool Sold, string? Attempt = null)
{
    private const int MaxAttempts = 50;

    /// <summary>From where they are taken, in the order in which they were; null: all from the main location.</summary>
    public ImmutableArray<UnitsAt>? From { get; init; }

    /// <summary>
    /// The attempts that reserved these units; null: others did, too, or they are sold. An attempt may reserve when the goods of the order
    /// have left already: the order knows by which attempts it stands, so nothing of the others is ever sold.
    /// </summary>
    public ImmutableArray<string>? By { get; init; }

    /// <summary>Whether an order stands by these units.</summary>
    /// <param name="attempts">The attempts by which it does; null: not known.</param>
    public bool IsOf(ImmutableArray<string>? attempts) => By is not { } by || attempts is not { } known || by.Any(known.Contains);

    /// <summary>The attempts of a claim that this one reserves.</summary>
    public static ImmutableArray<string>? Sharing(StockClaim? before, string? attempt) =>
        attempt is null ? null
        : before is null ? [attempt]
        : before.By is not { } by ? null
        : by.Contains(attempt) ? by
        : by.Length < MaxAttempts ? by.Add(attempt)
        : null;

    /// <summary>Which attempt may release a claim that this one reserves: none where two share it.</summary>
    public static string? Owner(StockClaim? before, string? attempt) => before is null || before.Attempt == attempt ? attempt : null;
}
