namespace Dukaan.GiftCards;

/// <summary>One entry of a card's ledger. The sum of the amounts is the balance, and never below zero.</summary>
/// <param name="Type">One of <see cref="GiftCardEntries"/>.</param>
/// <param name="Actor">As <see cref="Values.Caller.Actor"/>.</param>
/// <param name="Amount">In minor units of the card's currency; less than zero: it went off.</param>
/// <param name="OrderId">The order that it is about, or null.</param>
/// <param name="Refund">Names a refund among those of its order; null: it is none.</param>
/// <param name="Reason">What a person wrote; empty: nothing.</param>
[GenerateSerializer, Immutable, Alias("gift-card-entry")]
public sealed record GiftCardEntry(
    string Type,
    DateTimeOffset At,
    string Actor,
    long Amount,
    string? OrderId = null,
    string? Refund = null,
    string Reason = ""
);
