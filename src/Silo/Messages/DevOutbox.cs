using Dukaan.Messages;

namespace Dukaan.Silo.Messages;

/// <summary>The last messages sent, in memory, to be read in development instead of on a phone or in a mailbox.</summary>
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

    public void Add(Message message) =>
        Add(new SentMessage(message.To.E164, message.Channel, message.Text, message.Code, time.GetUtcNow()));

    public void Add(Mail mail) =>
        Add(new SentMessage(mail.To.Text, "email", mail.Content.Text, null, time.GetUtcNow(), mail.Content.Subject, mail.Content.Html));

    private void Add(SentMessage message)
    {
        lock (_lock)
        {
            if (_messages.Count == Max)
            {
                _messages.Dequeue();
            }

            _messages.Enqueue(message);
        }
    }
}
