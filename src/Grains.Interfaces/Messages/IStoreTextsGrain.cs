namespace Dukaan.Messages;

/// <summary>Whether a store is trusted with texts to phones, and how many it has sent. Key: store id.</summary>
[Alias("store-texts")]
public interface IStoreTextsGrain : ITenantGrain
{
    /// <summary>The store's level of trust.</summary>
    /// <param name="openedAt">When the store was opened.</param>
    [AlwaysInterleave]
    Task<StoreTrust> Trust(DateTimeOffset openedAt);

    /// <summary>Sets an operator's decision; null removes it.</summary>
    Task Mark(TrustMark? mark);

    /// <summary>Records a delivery to a verified phone, which counts towards trust once for each phone.</summary>
    Task NoteDelivered(Phone phone);

    /// <summary>Counts a text. Returns why it must wait for an operator, or null if it may be sent.</summary>
    Task<string?> Count(TextToCount text);

    /// <summary>Counts a text about an order to the store's own seller, and says whether and how it is sent.</summary>
    Task<SellerText> CountForSeller();
}
