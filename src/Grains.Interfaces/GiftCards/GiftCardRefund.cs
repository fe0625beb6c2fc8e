namespace Dukaan.GiftCards;

/// <summary>An amount that an order gave back to a card.</summary>
/// <param name="Name">Names it among the order's refunds.</param>
/// <param name="Amount">In minor units.</param>
[GenerateSerializer, Immutable, Alias("gift-card-refund")]
public sealed record GiftCardRefund(string Name, long Amount);
