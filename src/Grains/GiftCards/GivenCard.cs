namespace Dukaan.GiftCards;

/// <summary>The card that an operation gave out.</summary>
public sealed record GivenCard(string Id);
