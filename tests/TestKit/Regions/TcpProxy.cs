using System.Net;
using System.Net.Sockets;

namespace Dukaan.TestKit.Regions;

/// <summary>Accepts TCP connections on loopback and opens one to the target for each; derived classes transfer the bytes.</summary>
public abstract class TcpProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly IPEndPoint _target;
    private readonly Task _accepting;

    /// <param name="target">The target.</param>
    protected TcpProxy(IPEndPoint target)
    {
        _target = target;
        _listener.Start();
        _accepting = Accept();
    }

    public IPEndPoint Address => (IPEndPoint)_listener.LocalEndpoint;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Transfers bytes between a client and the target. Both are closed when it returns, or when either disconnects.</summary>
    protected abstract Task Carry(Stream client, Stream target, CancellationToken stop);

    private async Task Accept()
    {
        while (true)
        {
            var client = await _listener.AcceptTcpClientAsync(_stop.Token);
            _ = Serve(client);
        }
    }

    private async Task Serve(TcpClient client)
    {
        using var near = client;
        using var far = new TcpClient();
        try
        {
            await far.ConnectAsync(_target, _stop.Token);
            near.NoDelay = far.NoDelay = true;
            await Carry(near.GetStream(), far.GetStream(), _stop.Token);
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
        {
            // One side disconnected; disposing tells the other.
        }
    }
}
