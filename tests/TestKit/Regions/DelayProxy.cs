using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Dukaan.TestKit.Regions;

/// <summary>A TCP proxy on loopback that brings everything later, in both directions, in order: the distance between two regions.</summary>
public class DelayProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly IPEndPoint _target;
    private readonly TimeSpan _delay;
    private readonly Task _accepting;

    /// <param name="target">Where it leads.</param>
    /// <param name="delay">One way.</param>
    public DelayProxy(IPEndPoint target, TimeSpan delay)
    {
        (_target, _delay) = (target, delay);
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

    /// <summary>Some of what an answer is made of; nothing at its end.</summary>
    protected virtual ValueTask<ReadOnlyMemory<byte>> ReadAnswer(Stream from, CancellationToken stop) => Read(from, stop);

    private static async ValueTask<ReadOnlyMemory<byte>> Read(Stream from, CancellationToken stop)
    {
        var buffer = new byte[16 * 1024];
        return buffer.AsMemory(0, await from.ReadAsync(buffer, stop));
    }

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
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
            var there = Carry(near.GetStream(), far.GetStream(), Read, ended.Token);
            var back = Carry(far.GetStream(), near.GetStream(), ReadAnswer, ended.Token);
            await Task.WhenAny(there, back);
            await ended.CancelAsync();
            await Task.WhenAll(there, back);
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
        {
            // Either side is gone; disposing tells the other.
        }
    }

    private async Task Carry(Stream from, Stream to, Func<Stream, CancellationToken, ValueTask<ReadOnlyMemory<byte>>> read, CancellationToken stop)
    {
        var underway = Channel.CreateBounded<(DateTime Due, ReadOnlyMemory<byte> Bytes)>(1_000);
        var arriving = Arrive();
        while (await read(from, stop) is { Length: > 0 } bytes)
            await underway.Writer.WriteAsync((DateTime.UtcNow + _delay, bytes), stop);
        underway.Writer.Complete();
        await arriving;

        async Task Arrive()
        {
            await foreach (var (due, bytes) in underway.Reader.ReadAllAsync(stop))
            {
                if (due - DateTime.UtcNow is { Ticks: > 0 } left)
                    await Task.Delay(left, stop);
                await to.WriteAsync(bytes, stop);
            }
        }
    }
}
