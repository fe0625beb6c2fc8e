using Dukaan.Messages;

namespace Dukaan.Silo.Messages;

/// <summary>Used without a gateway: fails at once, so that a person who asks for a code does not wait for one.</summary>
public sealed class NoMessageSender : IMessageSender
{
    public bool IsOn => false;

    public Task Send(Message message, CancellationToken cancellationToken) =>
        throw new MessageNotSentException("No message gateway is configured (DUKAAN_MESSAGE_WEBHOOK).");
}
