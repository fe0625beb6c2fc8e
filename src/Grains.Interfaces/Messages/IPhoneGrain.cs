namespace Dukaan.Messages;

/// <summary>A phone that gets texts about orders: whether it is verified, and which texts it got. Key: phone (E.164).</summary>
[Alias("phone-contact")]
public interface IPhoneGrain : IGrainWithStringKey
{
    /// <summary>Whether the phone is verified: its holder proved that it is theirs.</summary>
    [AlwaysInterleave]
    Task<bool> IsVerified();

    /// <summary>The proof that the link in a text about this order carries. Only somebody who read the text can send it back.</summary>
    /// <param name="orderKey">Store id and order id.</param>
    Task<string> Proof(string orderKey);

    /// <summary>Verifies the phone by the proof in the link. False if the proof is wrong.</summary>
    Task<bool> VerifyBy(string orderKey, string proof);

    /// <summary>Marks the phone as verified in another way, for example by a one-time code. Idempotent.</summary>
    Task Verify();

    /// <summary>A one-time code opened an account in a store for its holder: it is verified. Idempotent.</summary>
    Task Join(string storeId);

    /// <summary>The stores in which it has an account.</summary>
    Task<ImmutableArray<string>> Accounts();

    /// <summary>
    /// Its holder lets all shops of an owner use their details, which is remembered so that an erasure finds it. Idempotent.
    /// </summary>
    Task Share(string ownerId);

    /// <summary>The owners whose shops its holder lets, or let, use their details.</summary>
    Task<ImmutableArray<string>> Shares();

    /// <summary>Its holder waits for goods of a store, which is remembered so that an erasure finds it. Idempotent.</summary>
    Task WaitIn(string storeId);

    /// <summary>The stores in which it waits, or waited, for goods.</summary>
    Task<ImmutableArray<string>> WaitsIn();

    /// <summary>Counts a text to this phone, once for each id.</summary>
    /// <param name="textId">The same for each try.</param>
    /// <param name="orderKey">The order it is about.</param>
    /// <param name="oncePerOrder">Whether it may get one text about an order, and no more.</param>
    /// <param name="perDay">How many texts it may get in a day.</param>
    Task<TextAdmission> Admit(string textId, string orderKey, bool oncePerOrder, int perDay);

    /// <summary>Ends the activation, whose record was deleted.</summary>
    Task Forget();
}
