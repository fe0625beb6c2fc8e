namespace Dukaan.Orders;

/// <summary>What an order has of a product's units.</summary>
/// <param name="Quantity">How many; 0: none, let go of them.</param>
/// <param name="Until">While they are only held: until when. Null: they are sold.</param>
/// <param name="Gone">The goods have left the shop: its units need not be remembered.</param>
[GenerateSerializer, Immutable, Alias("order-claim")]
public readonly record struct OrderClaim(int Quantity, DateTimeOffset? Until, bool Gone)
{
    public static OrderClaim None => default;
}
