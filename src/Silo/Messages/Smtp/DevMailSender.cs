using Dukaan.Messages;

namespace Dukaan.Silo.Messages.Smtp;

/// <summary>Keeps mail in the development outbox, and also sends it where a relay is set.</summary>
public sealed class DevMailSender(DevOutbox outbox, SmtpMailSender? relay) : IMailSender
{
    public bool IsOn => true;

    public async Task Send(Mail mail, CancellationToken cancellationToken)
    {
        if (relay is not null)
        {
            await relay.Send(mail, cancellationToken);
        }

        outbox.Add(mail);
    }
}
