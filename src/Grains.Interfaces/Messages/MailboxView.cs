namespace Dukaan.Messages;

/// <summary>What is known of a mailbox.</summary>
/// <param name="Verified">Whether its holder proved that it is theirs.</param>
/// <param name="Stopped">Whether its holder wants no mail from the store that was asked about.</param>
/// <param name="Bounces">Whether mail to it bounced hard, and it was not confirmed since.</param>
[GenerateSerializer, Immutable, Alias("mailbox-view")]
public sealed record MailboxView(bool Verified, bool Stopped, bool Bounces);
