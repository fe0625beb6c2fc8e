namespace Dukaan.GiftCards;

/// <summary>A gift card or store credit as its seller sees it. The code is in none of it.</summary>
/// <param name="Line">Its line in the list.</param>
/// <param name="Entries">Its ledger, the oldest first.</param>
/// <param name="Version">Raised by every entry: the ETag.</param>
[GenerateSerializer, Immutable, Alias("gift-card-view")]
public sealed record GiftCard(GiftCardLine Line, ImmutableArray<GiftCardEntry> Entries, long Version);
