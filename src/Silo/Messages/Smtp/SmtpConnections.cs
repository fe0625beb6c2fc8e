using System.Collections.Concurrent;
using System.Diagnostics;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Dukaan.Silo.Messages.Smtp;

/// <summary>
/// Open connections to the relay, since a new one for each mail costs several round trips. One that failed, or was idle for long, is
/// closed.
/// </summary>
internal sealed class SmtpConnections(MailOptions options) : IDisposable
{
    /// <summary>Less than any relay's own limit (RFC 5321 asks for five minutes).</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(15);

    private readonly ConcurrentStack<(SmtpClient Client, long Since)> _idle = new();

    /// <summary>A connection that is open and signed in. The caller gives it back or disposes it.</summary>
    public async Task<SmtpClient> Take(CancellationToken cancellationToken)
    {
        while (_idle.TryPop(out var pooled))
        {
            if (Stopwatch.GetElapsedTime(pooled.Since) < Idle && await Answers(pooled.Client, cancellationToken))
            {
                return pooled.Client;
            }

            pooled.Client.Dispose();
        }

        return await Open(cancellationToken);
    }

    public void GiveBack(SmtpClient client) => _idle.Push((client, Stopwatch.GetTimestamp()));

    public void Dispose()
    {
        while (_idle.TryPop(out var pooled))
        {
            pooled.Client.Dispose();
        }
    }

    private static async Task<bool> Answers(SmtpClient client, CancellationToken cancellationToken)
    {
        try
        {
            await client.NoOpAsync(cancellationToken);
            return true;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task<SmtpClient> Open(CancellationToken cancellationToken)
    {
        var relay = options.Relay!;
        var client = new SmtpClient
        {
            LocalDomain = options.From.Text[(options.From.Text.LastIndexOf('@') + 1)..],
            // As for every other outward call: lists of revoked certificates are often out of reach.
            CheckCertificateRevocation = false,
            Timeout = (int)options.Timeout.TotalMilliseconds,
        };
        try
        {
            await client.ConnectAsync(relay.Host, relay.Port, Security(relay.Tls), cancellationToken);
            if (options.User.Length > 0)
            {
                await client.AuthenticateAsync(options.User, options.Password, cancellationToken);
            }

            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private static SecureSocketOptions Security(MailTls tls) =>
        tls switch
        {
            MailTls.FromStart => SecureSocketOptions.SslOnConnect,
            MailTls.None => SecureSocketOptions.None,
            _ => SecureSocketOptions.StartTls,
        };
}
