namespace Dukaan.Messages;

/// <summary>Whether a store is trusted with texts to phones, and how many it sent. Key: store id.</summary>
[Alias("store-texts")]
public interface IStoreTextsGrain : ITenantGrain
{
    /// <summary>How far the store is trusted.</summary>
    /// <param name="openedAt">When the store was opened.</param>
    [AlwaysInterleave]
    Task<StoreTrust> Trust(DateTimeOffset openedAt);

    /// <summary>An operator's word; null takes it back.</summary>
    Task Mark(TrustMark? mark);

    /// <summary>It delivered to a verified phone; counts towards trust once for each.</summary>
    Task NoteDelivered(Phone phone);

    /// <summary>Counts a text. Answers why it must wait for an operator, or null: it may go.</summary>
    Task<string?> Count(TextToCount text);
}
