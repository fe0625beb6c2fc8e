using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Messages;

/// <summary>Tells the operator at start that nobody can sign in.</summary>
public sealed partial class NoSenderWarning(ILogger<NoSenderWarning> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        LogNoSender();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(
        1,
        LogLevel.Warning,
        "One-time codes cannot be sent, so nobody can sign in: set DUKAAN_MESSAGE_WEBHOOK to a message gateway's address."
    )]
    private partial void LogNoSender();
}
