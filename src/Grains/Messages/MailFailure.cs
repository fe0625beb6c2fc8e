namespace Dukaan.Messages;

/// <summary>Why a mail was not accepted.</summary>
public enum MailFailure
{
    /// <summary>The relay or the recipient's server cannot take it now: a retry can help.</summary>
    Passing,

    /// <summary>The refusal of this mail is permanent; another one to the same address may be accepted.</summary>
    Refused,

    /// <summary>There is no such mailbox, or it is closed.</summary>
    NoSuchMailbox,
}
