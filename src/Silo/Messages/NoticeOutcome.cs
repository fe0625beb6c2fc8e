namespace Dukaan.Silo.Messages;

/// <summary>What became of a notice.</summary>
public enum NoticeOutcome
{
    /// <summary>It was accepted, or may have been.</summary>
    Sent,

    /// <summary>It must not be sent: its reader wants none, there is no such mailbox, or somebody unverified was told before.</summary>
    Dropped,

    /// <summary>It certainly was not sent, and may be later.</summary>
    Later,
}
