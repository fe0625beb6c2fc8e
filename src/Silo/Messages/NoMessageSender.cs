using Dukaan.Messages;

namespace Dukaan.Silo.Messages;

/// <summary>Where no gateway is set: says so to whoever asks for a code, instead of letting them wait for one.</summary>
public sealed class NoMessageSender : IMessageSender
{
    public Task Send(Message message, CancellationToken cancellationToken) =>
        throw new MessageNotSentException("No message gateway is configured (DUKAAN_MESSAGE_WEBHOOK).");
}
