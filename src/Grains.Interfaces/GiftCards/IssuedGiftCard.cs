namespace Dukaan.GiftCards;

/// <summary>A card just given out.</summary>
/// <param name="Code">To be shown once; null in the answer to a repeat.</param>
[GenerateSerializer, Immutable, Alias("issued-gift-card")]
public sealed record IssuedGiftCard(GiftCardLine Card, string? Code);
