using Dukaan.Messages;
using Dukaan.Values;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Messages;

/// <summary>
/// Keeps messages in the development outbox and logs them, and also sends them where a gateway is set. For development only: it shows
/// codes.
/// </summary>
public sealed partial class DevMessageSender(DevOutbox outbox, WebhookMessageSender? gateway, ILogger<DevMessageSender> log)
    : IMessageSender
{
    public async Task Send(Message message, CancellationToken cancellationToken)
    {
        if (gateway is not null)
        {
            await gateway.Send(message, cancellationToken);
        }

        outbox.Add(message);
        LogSent(message.Channel, message.To, message.Text);
    }

    [LoggerMessage(1, LogLevel.Information, "Message ({Channel}) to {To}: {Text}")]
    private partial void LogSent(string channel, Phone to, string text);
}
