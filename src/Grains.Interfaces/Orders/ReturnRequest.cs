namespace Dukaan.Orders;

/// <summary>What a shopper asked to return, until the seller declines it or the pieces come back.</summary>
/// <param name="Lines">Which pieces.</param>
/// <param name="Reason">What is wrong with them, in the shopper's words.</param>
/// <param name="Approved">Whether the seller agreed to take them back.</param>
/// <param name="Variant">What they want in exchange; null: their money.</param>
/// <param name="Picture">Their photo: a picture's id, or null.</param>
/// <param name="Value">What these pieces were sold for and can still be given back, in minor units.</param>
[GenerateSerializer, Immutable, Alias("return-request")]
public sealed record ReturnRequest(
    ImmutableArray<LineQuantity> Lines,
    string Reason,
    DateTimeOffset At,
    bool Approved = false,
    ExchangeVariant? Variant = null,
    string? Picture = null,
    long Value = 0
);
