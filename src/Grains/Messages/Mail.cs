namespace Dukaan.Messages;

/// <summary>An e-mail to one person.</summary>
/// <param name="To">The recipient.</param>
/// <param name="FromName">Who writes, as the recipient sees it: the shop. The address is that of the site.</param>
/// <param name="ReplyTo">Where an answer goes; null: to the site's address.</param>
/// <param name="Content">What the person reads.</param>
/// <param name="Id">The same for a repeat: from it comes the <c>Message-ID</c>.</param>
/// <param name="Unsubscribe">The address that ends these messages with one press (RFC 8058), or null.</param>
public sealed record Mail(EmailAddress To, string FromName, EmailAddress? ReplyTo, MailContent Content, string Id, string? Unsubscribe)
{
    /// <summary>Never the address: this is what ends up in a log by accident.</summary>
    public override string ToString() => $"(mail {Id})";
}
