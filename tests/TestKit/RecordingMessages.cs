using System.Collections.Concurrent;
using Dukaan.Messages;

namespace Dukaan.TestKit;

/// <summary>A message sender that records its messages.</summary>
public sealed class RecordingMessages : IMessageSender
{
    private readonly ConcurrentQueue<Message> _sent = new();

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Message> Sent => [.. _sent];

    /// <summary>Simulates a gateway that is down.</summary>
    public bool Refuse { get; set; }

    public Task Send(Message message, CancellationToken cancellationToken)
    {
        if (Refuse)
        {
            throw new MessageNotSentException("The test's gateway is down.");
        }

        _sent.Enqueue(message);
        return Task.CompletedTask;
    }
}
