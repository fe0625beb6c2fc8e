namespace Dukaan.Messages;

/// <summary>Sends messages to phones: through a gateway, or in development to an outbox page.</summary>
public interface IMessageSender
{
    /// <summary>Whether there is a gateway, or an outbox.</summary>
    bool IsOn => true;

    /// <summary>Hands the message to the gateway; returns once it was accepted.</summary>
    /// <exception cref="MessageNotSentException">The gateway did not take it within its time limit.</exception>
    Task Send(Message message, CancellationToken cancellationToken);
}
