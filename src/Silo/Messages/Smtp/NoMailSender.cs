using Dukaan.Messages;

namespace Dukaan.Silo.Messages.Smtp;

/// <summary>Used without a relay.</summary>
public sealed class NoMailSender : IMailSender
{
    public bool IsOn => false;

    public Task Send(Mail mail, CancellationToken cancellationToken) =>
        throw new MailNotSentException("No mail relay is configured (DUKAAN_SMTP).", MailFailure.Passing);
}
