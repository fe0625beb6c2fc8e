namespace Dukaan.Orders;

/// <summary>An order's units of a product.</summary>
/// <param name="Quantity">The number of units; 0: none, release them.</param>
/// <param name="Until">The end of the hold. Null: they are sold.</param>
/// <param name="Gone">The goods were shipped: the units need not be remembered.</param>
[GenerateSerializer, Immutable, Alias("order-claim")]
public readonly record struct OrderClaim(int Quantity, DateTimeOffset? Until, bool Gone)
{
    /// <summary>The attempts to hold goods by which the order stands; null: not known. What others hold is not the order's.</summary>
    [Id(0)]
    public ImmutableArray<string>? Attempts { get; init; }

    public static OrderClaim None => default;
}
