namespace Dukaan.Orders;

/// <summary>A gift card, or store credit, that paid for an order.</summary>
/// <param name="Id">The card's.</param>
/// <param name="Ending">The last four characters of its code.</param>
/// <param name="Amount">What it paid, in minor units of the order's currency.</param>
/// <param name="Refunded">What of that went back to it.</param>
[GenerateSerializer, Immutable, Alias("order-card")]
public sealed record OrderCard(string Id, string Ending, long Amount, long Refunded);
