using System.Net;
using System.Net.Sockets;

namespace Dukaan.Silo.Tests.Storage;

/// <summary>A wire to the database that can be cut at a chosen moment.</summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly int _server;
    private volatile Cut _cut;

    public CuttingProxy(int server)
    {
        _server = server;
        _listener.Start();
        _ = Accept();
    }

    /// <summary>When to cut.</summary>
    public enum Cut
    {
        Never,

        /// <summary>Before the next thing the client says reaches the server.</summary>
        Question,

        /// <summary>Before the next thing the server says reaches the client: it has done what was asked.</summary>
        Answer,
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Cuts every wire at the next such moment; new wires hold again once <see cref="Cut.Never"/> is set.</summary>
    public Cut Next
    {
        set => _cut = value;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task Accept()
    {
        while (!_stop.IsCancellationRequested)
        {
            var client = await _listener.AcceptTcpClientAsync(_stop.Token);
            var server = new TcpClient();
            await server.ConnectAsync(IPAddress.Loopback, _server, _stop.Token);
            _ = Pump(client, server, Cut.Question);
            _ = Pump(server, client, Cut.Answer);
        }
    }

    private async Task Pump(TcpClient from, TcpClient to, Cut kind)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.GetStream().ReadAsync(buffer, _stop.Token) is var read and > 0 && _cut != kind)
            {
                await to.GetStream().WriteAsync(buffer.AsMemory(0, read), _stop.Token);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
        }

        from.Dispose();
        to.Dispose();
    }
}
