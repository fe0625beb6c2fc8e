using Dukaan.Values;

namespace Dukaan.GiftCards;

/// <summary>A seller gives out a card.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3), without the code.</param>
/// <param name="Amount">In the shop's currency.</param>
/// <param name="Phone">The only phone whose orders it pays; null: whoever has the code.</param>
/// <param name="Note">For the seller, up to 200 characters.</param>
/// <param name="ExpiresAt">From when on it pays for nothing; null: never.</param>
[GenerateSerializer, Immutable, Alias("issue-gift-card")]
public sealed record IssueGiftCard(
    string OperationId,
    Money Amount,
    Phone? Phone = null,
    string? Note = null,
    DateTimeOffset? ExpiresAt = null
);
