namespace Dukaan.Orders;

/// <summary>A gift card that was bought with an order.</summary>
/// <param name="Name">Names it among those of the order; with the order's secret it gives the code (<see
/// cref="GiftCards.GiftCardCode.OfOrder"/>).</param>
/// <param name="Id">The card's.</param>
/// <param name="Amount">What it was made with, in minor units of the order's currency.</param>
/// <param name="TakenBack">Whether the order took it back, and its money was given back.</param>
[GenerateSerializer, Immutable, Alias("order-sold-card")]
public sealed record OrderSoldCard(string Name, string Id, long Amount, bool TakenBack);
