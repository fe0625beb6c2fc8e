namespace Dukaan.GiftCards;

/// <summary>What a placed order spent of a card, and gave back to it.</summary>
/// <param name="Spent">In minor units; 0: nothing.</param>
/// <param name="Refunds">Each once, by its name among the order's.</param>
[GenerateSerializer, Immutable, Alias("gift-card-claim")]
public sealed record GiftCardClaim(long Spent, ImmutableArray<GiftCardRefund> Refunds);
