namespace Dukaan.GiftCards;

/// <summary>What a card pays, or could pay, of an order.</summary>
/// <param name="Id">The card's.</param>
/// <param name="Ending">The last four characters of its code.</param>
/// <param name="Amount">In minor units of the order's currency.</param>
[GenerateSerializer, Immutable, Alias("gift-card-share")]
public sealed record GiftCardShare(string Id, string Ending, long Amount);
