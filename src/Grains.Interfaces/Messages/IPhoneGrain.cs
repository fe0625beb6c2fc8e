namespace Dukaan.Messages;

/// <summary>
/// What is known of a phone that texts about orders go to: whether its holder agreed, and what it got. Key: phone (E.164).
/// </summary>
[Alias("phone-contact")]
public interface IPhoneGrain : IGrainWithStringKey
{
    /// <summary>Whether its holder proved that it is theirs.</summary>
    [AlwaysInterleave]
    Task<bool> IsVerified();

    /// <summary>What the link in a text about this order carries. Who sends it back has read that text.</summary>
    /// <param name="orderKey">Store id and order id.</param>
    Task<string> Proof(string orderKey);

    /// <summary>Verifies it by what the link in a text carried. False: that is not it.</summary>
    Task<bool> VerifyBy(string orderKey, string proof);

    /// <summary>Called once its holder proved it in another way, as by a one-time code; repeating it is harmless.</summary>
    Task Verify();

    /// <summary>Counts a text to it, once for each id.</summary>
    /// <param name="textId">The same for each try.</param>
    /// <param name="orderKey">The order it is about.</param>
    /// <param name="oncePerOrder">Whether it may get one text about an order, and no more.</param>
    /// <param name="perDay">How many texts it may get in a day.</param>
    Task<TextAdmission> Admit(string textId, string orderKey, bool oncePerOrder, int perDay);
}
