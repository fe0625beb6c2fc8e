namespace Dukaan.Messages;

/// <summary>Sends e-mail: through a relay, or in development to an outbox page.</summary>
public interface IMailSender
{
    /// <summary>Whether there is a relay, or an outbox.</summary>
    bool IsOn { get; }

    /// <summary>Hands the mail to the relay; returns once it was accepted.</summary>
    /// <exception cref="MailNotSentException">It was not accepted, or it is not known whether it was.</exception>
    Task Send(Mail mail, CancellationToken cancellationToken);
}
