using System.Text;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;
using Microsoft.AspNetCore.Connections;

namespace Dukaan.Web.Overload;

/// <summary>
/// Bounds the number of open connections, in total and per address (P9). At nine tenths of the limit, each response closes its connection.
/// At the limit, idle connections are closed in favour of new ones; if none is idle, a new one gets 503 and is closed before anything is
/// read, and one beyond its address's share gets 429. The operators' port is not counted.
/// </summary>
public sealed class ConnectionCap(DukaanOptions options, AddressBounds bounds, OpsPort ops)
{
    /// <summary>
    /// The most refused connections that may be open at once; beyond, they are closed without a response. The same number of idle
    /// connections may be closing.
    /// </summary>
    private const int MaxRefusals = 500;

    /// <summary>The most that the server allows a connection (Kestrel).</summary>
    private const int Http2Streams = 100;

    private static readonly TimeSpan RefusalTime = TimeSpan.FromSeconds(1);

    private static readonly ReadOnlyMemory<byte> Full = Error("503 Service Unavailable", 2);
    private static readonly ReadOnlyMemory<byte> TooMany = Error("429 Too Many Requests", 10);

    private readonly int _max = options.Connections();
    private readonly OpenConnections _all = new(bounds);
    private bool _hasStreams;
    private int _open;
    private int _refusals;

    /// <summary>Whether responses close their connections.</summary>
    public bool IsCrowded => Volatile.Read(ref _open) > _max - (_max / 10);

    /// <summary>
    /// How many requests can wait at once: one a connection with HTTP/1.1, as many as it may have streams with HTTP/2.
    /// </summary>
    public int Clients => Volatile.Read(ref _open) * (Volatile.Read(ref _hasStreams) ? Http2Streams : 1);

    /// <summary>Says that a client speaks HTTP/2.</summary>
    public void HasStreams() => Volatile.Write(ref _hasStreams, true);

    public async Task Serve(ConnectionContext connection, ConnectionDelegate next)
    {
        if (ops.Took(connection))
        {
            await next(connection);
            return;
        }

        var mine = new OpenConnection(connection, bounds);
        if (!mine.TryTake())
        {
            await Refuse(connection, TooMany);
            return;
        }

        try
        {
            if (Admits())
            {
                await Serve(connection, mine, next);
            }
            else
            {
                await Refuse(connection, Full);
            }
        }
        finally
        {
            mine.Give();
        }
    }

    /// <summary>Takes a slot, for which an idle connection may be closed.</summary>
    private bool Admits()
    {
        var open = Interlocked.Increment(ref _open);
        if (open <= _max || (open <= _max + MaxRefusals && _all.CloseIdle()))
        {
            return true;
        }

        Interlocked.Decrement(ref _open);
        return false;
    }

    private async Task Serve(ConnectionContext connection, OpenConnection mine, ConnectionDelegate next)
    {
        connection.Features.Set(mine);
        _all.Add(mine);
        try
        {
            await next(connection);
        }
        finally
        {
            _all.Remove(mine);
            Interlocked.Decrement(ref _open);
        }
    }

    private async Task Refuse(ConnectionContext connection, ReadOnlyMemory<byte> answer)
    {
        try
        {
            if (Interlocked.Increment(ref _refusals) <= MaxRefusals)
            {
                await Tell(connection, answer);
            }
            else
            {
                connection.Abort();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _refusals);
        }
    }

    private static async Task Tell(ConnectionContext connection, ReadOnlyMemory<byte> answer)
    {
        using var limit = new CancellationTokenSource(RefusalTime);
        try
        {
            await connection.Transport.Output.WriteAsync(answer, limit.Token);
            // A connection that is closed with unread bytes is reset, and the response lost.
            var request = await connection.Transport.Input.ReadAsync(limit.Token);
            connection.Transport.Input.AdvanceTo(request.Buffer.End);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // It sent nothing, or is gone.
        }
    }

    private static ReadOnlyMemory<byte> Error(string status, int wait) =>
        Encoding.ASCII.GetBytes(
            $"HTTP/1.1 {status}\r\nRetry-After: {wait}\r\nCache-Control: no-store\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        );
}
