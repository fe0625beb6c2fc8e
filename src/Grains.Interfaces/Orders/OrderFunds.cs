namespace Dukaan.Orders;

/// <summary>What moved for an order.</summary>
/// <param name="Paid">All that came.</param>
/// <param name="Refunded">All that was given back.</param>
/// <param name="Refunding">What a gateway was asked to give back and has not yet.</param>
/// <param name="Owed">What the shopper paid beyond what the order comes to now: the shop owes it to them.</param>
[GenerateSerializer, Immutable, Alias("order-funds")]
public sealed record OrderFunds(Money Paid, Money Refunded, Money Refunding, Money Owed)
{
    /// <summary>What the shopper has still to pay: all of it, or what an edit added to an order that was paid.</summary>
    [Id(0)]
    public Money Due { get; init; } = Paid with { Amount = 0 };
}
