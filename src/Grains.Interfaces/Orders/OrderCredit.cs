namespace Dukaan.Orders;

/// <summary>Store credit that an order was refunded as.</summary>
/// <param name="Name">Names it among those of the order; with the order's secret it gives the code (<see
/// cref="GiftCards.GiftCardCode.OfOrder"/>).</param>
/// <param name="Id">The card's.</param>
/// <param name="Amount">What it was made with, in minor units of the order's currency.</param>
[GenerateSerializer, Immutable, Alias("order-credit")]
public sealed record OrderCredit(string Name, string Id, long Amount);
