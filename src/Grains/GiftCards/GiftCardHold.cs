namespace Dukaan.GiftCards;

/// <summary>An amount of a card that is held for an order until that is placed.</summary>
/// <param name="Amount">In minor units.</param>
/// <param name="ExpiresAt">From when on the order is asked whether it was placed.</param>
/// <param name="Attempt">The attempt to place the order that alone holds this, and may release it; null: no single one.</param>
public sealed record GiftCardHold(string OrderId, long Amount, DateTimeOffset ExpiresAt, string? Attempt);
