using System.Net;
using System.Net.Sockets;

namespace Dukaan.TestKit.Regions;

/// <summary>
/// Accepts TCP connections on loopback and opens one to the target for each; derived classes transfer the bytes. While the target refuses
/// connections, so does the proxy, but for the one that finds out.
/// </summary>
public abstract class TcpProxy : IAsyncDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    private TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly IPEndPoint _target;
    private readonly Task _accepting;

    /// <param name="target">The target.</param>
    protected TcpProxy(IPEndPoint target)
    {
        _target = target;
        _listener.Start();
        Address = (IPEndPoint)_listener.LocalEndpoint;
        _accepting = Accept();
    }

    public IPEndPoint Address { get; }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Returns once the target may be connected to.</summary>
    protected virtual ValueTask Reachable(CancellationToken stop) => ValueTask.CompletedTask;

    /// <summary>Transfers bytes between a client and the target. Both are closed when it returns, or when either disconnects.</summary>
    protected abstract Task Carry(Stream client, Stream target, CancellationToken stop);

    private async Task Accept()
    {
        while (true)
        {
            var closed = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
            try
            {
                while (true)
                {
                    var client = await _listener.AcceptTcpClientAsync(closed.Token);
                    _ = Serve(client, closed);
                }
            }
            catch (OperationCanceledException) when (!_stop.IsCancellationRequested)
            {
                _listener.Stop();
                await Answers();
                _listener = new TcpListener(Address);
                _listener.Start();
            }
        }
    }

    /// <summary>Returns once the target accepts connections.</summary>
    private async Task Answers()
    {
        while (true)
        {
            using var look = new TcpClient();
            try
            {
                await look.ConnectAsync(_target, _stop.Token);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(BetweenLooks, _stop.Token);
            }
        }
    }

    private async Task Serve(TcpClient client, CancellationTokenSource refused)
    {
        using var near = client;
        using var far = new TcpClient();
        try
        {
            await Reachable(_stop.Token);
            await far.ConnectAsync(_target, _stop.Token);
        }
        catch (SocketException)
        {
            await refused.CancelAsync();
            return;
        }
        catch (OperationCanceledException)
        {
            return;
        }

        try
        {
            near.NoDelay = far.NoDelay = true;
            await Carry(near.GetStream(), far.GetStream(), _stop.Token);
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
        {
            // One side disconnected; disposing tells the other.
        }
    }
}
