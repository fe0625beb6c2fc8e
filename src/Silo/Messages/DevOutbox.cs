using Dukaan.Messages;

namespace Dukaan.Silo.Messages;

/// <summary>The last messages sent, in memory, to be read in development instead of on a phone.</summary>
public sealed class DevOutbox(TimeProvider time)
{
    /// <summary>How many are kept; the oldest gives way.</summary>
    public const int Max = 500;

    private readonly Queue<SentMessage> _messages = new();
    private readonly Lock _lock = new();

    /// <summary>Newest first.</summary>
    public IReadOnlyList<SentMessage> Messages
    {
        get
        {
            lock (_lock)
            {
                return [.. _messages.Reverse()];
            }
        }
    }

    public void Add(Message message)
    {
        lock (_lock)
        {
            if (_messages.Count == Max)
            {
                _messages.Dequeue();
            }

            _messages.Enqueue(new SentMessage(message, time.GetUtcNow()));
        }
    }
}
