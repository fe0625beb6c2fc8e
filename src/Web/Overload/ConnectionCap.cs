using Dukaan.Web.Ops;
using Microsoft.AspNetCore.Connections;

namespace Dukaan.Web.Overload;

/// <summary>
/// Bounds how many connections are open (P9). When nine of ten places are taken, each answer closes its connection, so that who waits idle makes
/// room for who asks. One connection too many is told 503 and closed before anything is read for it. The operators' port is not counted.
/// </summary>
public sealed class ConnectionCap(DukaanOptions options, OpsPort ops)
{
    /// <summary>How many that are turned away may be open for the moment that takes; beyond, they are cut off without a word.</summary>
    private const int Farewells = 500;

    private static readonly TimeSpan FarewellTime = TimeSpan.FromSeconds(1);

    private static readonly ReadOnlyMemory<byte> Full =
        "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 2\r\nCache-Control: no-store\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray();

    private readonly int _most = options.MaxConnections ?? FileLimit.Connections();
    private int _open;

    /// <summary>Whether answers close their connections.</summary>
    public bool IsCrowded => Volatile.Read(ref _open) > _most - (_most / 10);

    public async Task Serve(ConnectionContext connection, ConnectionDelegate next)
    {
        if (ops.Took(connection))
        {
            await next(connection);
            return;
        }

        try
        {
            var open = Interlocked.Increment(ref _open);
            if (open <= _most)
                await next(connection);
            else if (open <= _most + Farewells)
                await TurnAway(connection);
            else
                connection.Abort();
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private static async Task TurnAway(ConnectionContext connection)
    {
        using var limit = new CancellationTokenSource(FarewellTime);
        try
        {
            await connection.Transport.Output.WriteAsync(Full, limit.Token);
            // A connection that is closed with unread bytes is reset, and the answer lost with it.
            var request = await connection.Transport.Input.ReadAsync(limit.Token);
            connection.Transport.Input.AdvanceTo(request.Buffer.End);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // It said nothing, or is gone.
        }
    }
}
