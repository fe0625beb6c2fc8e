namespace Dukaan.Messages;

/// <summary>
/// A mailbox that gets mail about orders: whether it is verified, which stores may not write to it, whether mail comes back, and how each
/// message to its holder went. Key: <see cref="EmailAddress.Key"/>.
/// </summary>
[Alias("mailbox")]
public interface IMailboxGrain : IGrainWithStringKey
{
    /// <summary>What is known of it.</summary>
    /// <param name="storeId">The store that wants to write.</param>
    [AlwaysInterleave]
    Task<MailboxView> Look(string storeId);

    /// <summary>The channel of a message, chosen once and saved before it is sent: a repeat never takes another one.</summary>
    /// <param name="textId">The same for each try.</param>
    /// <param name="wanted">What is right now. It changes the saved choice only where mail came back, or where nothing is to be sent any
    /// more.</param>
    Task<MessageChannel> Choose(string textId, MessageChannel wanted);

    /// <summary>The proof that the link in a mail about this order carries. Only somebody who read the mail can send it back.</summary>
    /// <param name="orderKey">Store id and order id.</param>
    Task<string> Proof(string orderKey);

    /// <summary>Verifies the mailbox by the proof in the link, and ends what came back earlier. False if the proof is wrong.</summary>
    Task<bool> VerifyBy(string orderKey, string proof);

    /// <summary>Counts a mail, once for each id.</summary>
    /// <inheritdoc cref="IPhoneGrain.Admit"/>
    Task<TextAdmission> Admit(string textId, string orderKey, bool oncePerOrder, int perDay);

    /// <summary>A mail that was admitted could not be sent: it does not count, and its repeat is sent. Idempotent.</summary>
    Task Withdraw(string textId);

    /// <summary>The secret part of the link that ends a store's mail.</summary>
    Task<string> StopProof(string storeId);

    /// <summary>Ends a store's mail, or begins it again, by the link in a mail. False if the proof is wrong.</summary>
    Task<bool> Stop(string storeId, string proof, bool again);

    /// <summary>Whether the link is right, and whether the store's mail is stopped; null: it is wrong.</summary>
    [AlwaysInterleave]
    Task<bool?> IsStopped(string storeId, string proof);

    /// <summary>
    /// Forgets that it got mail about an order, whose shopper was erased. What its holder wants, and whether mail comes back, stays: it has
    /// no address, and keeps others from writing again. Idempotent.
    /// </summary>
    Task Forget(string orderKey);

    /// <summary>Records a hard bounce. Idempotent.</summary>
    Task Bounced();
}
