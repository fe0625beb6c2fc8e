namespace Dukaan.Silo.Messages;

/// <summary>What became of a notice.</summary>
public enum NoticeOutcome
{
    /// <summary>It was accepted, or may have been.</summary>
    Sent,

    /// <summary>It must not be sent: its reader opted out, the mailbox does not exist, or an unverified reader got one before.</summary>
    Dropped,

    /// <summary>It certainly was not sent, and may be later.</summary>
    Later,
}
