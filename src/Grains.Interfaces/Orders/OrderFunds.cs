namespace Dukaan.Orders;

/// <summary>The money that was paid and refunded for an order.</summary>
/// <param name="Paid">Everything that was paid.</param>
/// <param name="Refunded">Everything that was refunded.</param>
/// <param name="Refunding">Refunds requested from a gateway and not yet made.</param>
/// <param name="Owed">The amount that the shop owes the shopper: what was paid beyond the present total.</param>
[GenerateSerializer, Immutable, Alias("order-funds")]
public sealed record OrderFunds(Money Paid, Money Refunded, Money Refunding, Money Owed)
{
    /// <summary>What the shopper still has to pay: everything, or what an edit added to a paid order.</summary>
    [Id(0)]
    public Money Due { get; init; } = Paid with { Amount = 0 };

    /// <summary>What of <see cref="Paid"/> gift cards and store credit paid.</summary>
    [Id(1)]
    public Money ByCard { get; init; } = Paid with { Amount = 0 };

    /// <summary>What of <see cref="Due"/> is to be paid at the gateway now.</summary>
    [Id(2)]
    public Money DueOnline { get; init; } = Paid with { Amount = 0 };
}
