using Dukaan.Values;

namespace Dukaan.GiftCards;

/// <summary>A card to be made.</summary>
/// <param name="Ending">The last four characters of its code.</param>
/// <param name="Phone">The only phone whose orders it pays, as E.164; empty: whoever has the code.</param>
/// <param name="OrderId">The order that is refunded as this credit, or that it was bought with; or null.</param>
/// <param name="ExpiresAt">From when on it pays for nothing; null: never.</param>
[GenerateSerializer, Immutable, Alias("new-gift-card")]
public sealed record NewGiftCard(
    string Ending,
    GiftCardKind Kind,
    Money Amount,
    string Phone = "",
    string Note = "",
    string? OrderId = null,
    DateTimeOffset? ExpiresAt = null
);
