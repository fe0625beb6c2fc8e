using Dukaan.Values;

namespace Dukaan.GiftCards;

/// <summary>A card in the seller's list.</summary>
/// <param name="Id">The hash of its code.</param>
/// <param name="Ending">The last four characters of its code.</param>
/// <param name="Issued">What it was given out with.</param>
/// <param name="Balance">What it still has: the sum of its ledger. Holds are part of it.</param>
/// <param name="Phone">The only phone whose orders it pays, as E.164; empty: whoever has the code.</param>
/// <param name="Note">The seller's.</param>
/// <param name="OrderId">The order that was refunded as this credit; null: a seller gave it out.</param>
/// <param name="ExpiresAt">From when on it pays for nothing; null: never.</param>
/// <param name="Sort">Its place in the list.</param>
[GenerateSerializer, Immutable, Alias("gift-card-line")]
public sealed record GiftCardLine(
    string Id,
    string Ending,
    GiftCardKind Kind,
    GiftCardState State,
    Money Issued,
    Money Balance,
    string Phone,
    string Note,
    string? OrderId,
    DateTimeOffset IssuedAt,
    DateTimeOffset? ExpiresAt,
    long Sort
);
