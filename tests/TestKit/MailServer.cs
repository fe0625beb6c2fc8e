using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Dukaan.TestKit;

/// <summary>An SMTP server on a loopback port. It takes every mail unless it was told otherwise.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener _tcp = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentQueue<ReceivedMail> _received = new();
    private readonly X509Certificate2? _certificate;
    private readonly Task _serving;
    private int _connections;

    /// <param name="certificate">Offers STARTTLS with it; null: does not.</param>
    public MailServer(X509Certificate2? certificate = null)
    {
        _certificate = certificate;
        _tcp.Start();
        _serving = Serve();
    }

    public int Port => ((IPEndPoint)_tcp.LocalEndpoint).Port;

    /// <summary>The accepted mails, oldest first.</summary>
    public IReadOnlyList<ReceivedMail> Received => [.. _received];

    /// <summary>How many connections were opened.</summary>
    public int Connections => _connections;

    /// <summary>The answer to RCPT TO for an address; null: it is taken.</summary>
    public Func<string, string?> OnRecipient { get; set; } = _ => null;

    /// <summary>The answer after the whole mail; null: it is taken.</summary>
    public Func<string?> OnMail { get; set; } = () => null;

    /// <summary>The answer to MAIL FROM; null: it is taken.</summary>
    public Func<string?> OnSender { get; set; } = () => null;

    /// <summary>Takes the mail, and breaks the connection off without saying so.</summary>
    public bool BreaksOffAfterMail { get; set; }

    /// <summary>Takes connections and says nothing.</summary>
    public bool IsSilent { get; set; }

    public IEnumerable<ReceivedMail> To(string address) =>
        _received.Where(mail => mail.Recipient.Equals(address, StringComparison.OrdinalIgnoreCase));

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _tcp.Dispose();
        await _serving;
        _stopping.Dispose();
    }

    private async Task Serve()
    {
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                _ = Talk(await _tcp.AcceptTcpClientAsync(_stopping.Token));
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException) { }
        }
    }

    private async Task Talk(TcpClient client)
    {
        Interlocked.Increment(ref _connections);
        using var _ = client;
        try
        {
            if (IsSilent)
            {
                await Task.Delay(Timeout.Infinite, _stopping.Token);
            }

            await Talk(client.GetStream());
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException) { }
        catch (System.Security.Authentication.AuthenticationException) { }
    }

    private async Task Talk(Stream stream)
    {
        var (reader, writer) = Lines(stream);
        await writer.WriteLineAsync("220 test ESMTP");
        var recipient = "";
        while (await reader.ReadLineAsync(_stopping.Token) is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await writer.WriteLineAsync(
                        $"250-test\r\n{(_certificate is null || stream is SslStream ? "" : "250-STARTTLS\r\n")}250-ENHANCEDSTATUSCODES\r\n"
                            + "250 8BITMIME"
                    );
                    break;
                case "STARTTLS":
                    await writer.WriteLineAsync("220 go ahead");
                    var tls = new SslStream(stream);
                    await tls.AuthenticateAsServerAsync(_certificate!);
                    stream = tls;
                    (reader, writer) = Lines(stream);
                    break;
                case "MAIL":
                    await writer.WriteLineAsync(OnSender() ?? "250 2.1.0 fine");
                    break;
                case "RCPT":
                    recipient = line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
                    await writer.WriteLineAsync(OnRecipient(recipient) ?? "250 2.1.5 fine");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go ahead");
                    var raw = await Data(reader);
                    if (OnMail() is { } refusal)
                    {
                        await writer.WriteLineAsync(refusal);
                        break;
                    }

                    _received.Enqueue(new ReceivedMail(recipient, raw));
                    if (BreaksOffAfterMail)
                    {
                        return;
                    }

                    await writer.WriteLineAsync("250 2.0.0 taken");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 2.0.0 fine");
                    break;
            }
        }
    }

    private static (StreamReader, StreamWriter) Lines(Stream stream) =>
        (new StreamReader(stream, Encoding.Latin1), new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true });

    private async Task<string> Data(StreamReader reader)
    {
        var raw = new StringBuilder();
        while (await reader.ReadLineAsync(_stopping.Token) is { } line && line != ".")
        {
            raw.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        return raw.ToString();
    }
}
