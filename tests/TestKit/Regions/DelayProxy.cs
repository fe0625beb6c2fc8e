using System.Net;
using System.Threading.Channels;

namespace Dukaan.TestKit.Regions;

/// <summary>Delays everything, in both directions and in order, like the distance between two regions.</summary>
/// <param name="target">The target.</param>
/// <param name="line">How far it is. While it is cut, everything waits.</param>
public class DelayProxy(IPEndPoint target, Line line) : TcpProxy(target)
{
    /// <param name="target">The target.</param>
    /// <param name="delay">One way.</param>
    public DelayProxy(IPEndPoint target, TimeSpan delay)
        : this(target, new Line(delay)) { }

    protected override ValueTask Reachable(CancellationToken stop) => line.Opened(stop);

    /// <summary>A part of a response; empty at its end.</summary>
    protected virtual ValueTask<ReadOnlyMemory<byte>> ReadAnswer(Stream from, CancellationToken stop) => Read(from, stop);

    protected override async Task Carry(Stream client, Stream target, CancellationToken stop)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var there = Carry(client, target, Read, ended.Token);
        var back = Carry(target, client, ReadAnswer, ended.Token);
        await Task.WhenAny(there, back);
        await ended.CancelAsync();
        await Task.WhenAll(there, back);
    }

    private static async ValueTask<ReadOnlyMemory<byte>> Read(Stream from, CancellationToken stop)
    {
        var buffer = new byte[16 * 1024];
        return buffer.AsMemory(0, await from.ReadAsync(buffer, stop));
    }

    private async Task Carry(
        Stream from,
        Stream to,
        Func<Stream, CancellationToken, ValueTask<ReadOnlyMemory<byte>>> read,
        CancellationToken stop
    )
    {
        var underway = Channel.CreateBounded<(DateTime Due, ReadOnlyMemory<byte> Bytes)>(1_000);
        var arriving = Arrive();
        while (await read(from, stop) is { Length: > 0 } bytes)
        {
            await underway.Writer.WriteAsync((DateTime.UtcNow + line.Delay, bytes), stop);
        }

        underway.Writer.Complete();
        await arriving;

        async Task Arrive()
        {
            await foreach (var (due, bytes) in underway.Reader.ReadAllAsync(stop))
            {
                if (due - DateTime.UtcNow is { Ticks: > 0 } left)
                {
                    await Task.Delay(left, stop);
                }

                await line.Opened(stop);
                await to.WriteAsync(bytes, stop);
            }
        }
    }
}
