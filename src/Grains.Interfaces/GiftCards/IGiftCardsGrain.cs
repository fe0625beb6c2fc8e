namespace Dukaan.GiftCards;

/// <summary>
/// The gift cards of a store: gives them out by hand, and lists them. Key: store id. Each card is a grain of its own, and writes its line
/// of the list with each change.
/// </summary>
[Alias("gift-cards")]
public interface IGiftCardsGrain : ITenantGrain
{
    /// <summary>Gives out a card. A repeat with the same operation id names the card without its code.</summary>
    Task<Result<IssuedGiftCard>> Issue(IssueGiftCard command);

    /// <summary>Cards, the newest first.</summary>
    /// <param name="state">Only those; null: all.</param>
    /// <param name="before">The place (<see cref="GiftCardLine.Sort"/>) of the last one of the page before; null: from the newest.</param>
    /// <param name="limit">1 to 101.</param>
    Task<ImmutableArray<GiftCardLine>> List(GiftCardState? state, long? before, int limit);
}
