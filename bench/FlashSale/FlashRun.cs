using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace Dukaan.Bench.FlashSale;

/// <summary>One sale as its shoppers saw it: how their checkouts were answered, and how fast. Latencies in milliseconds.</summary>
internal sealed record FlashRun(int Accepted, int Refused, int Busy, int Other, double Seconds, double P50, double P99, double P999)
{
    /// <summary>Checkouts that were accepted or refused, per second.</summary>
    public double PerSecond => (Accepted + Refused) / Seconds;

    /// <summary>Every shopper has a connection open; then all send, each the next checkout as soon as the last was answered, until all are sent.</summary>
    public static async Task<FlashRun> Run(Uri url, string path, string body, int shoppers, int checkouts)
    {
        var run = Guid.NewGuid().ToString("N");
        var sockets = await Task.WhenAll(Enumerable.Range(0, shoppers).Select(_ => Connect(url)));
        var (sent, statuses, milliseconds) = (-1, new int[checkouts], new double[checkouts]);
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(sockets.Select(socket => Task.Run(async () =>
        {
            using var connection = new HttpConnection(socket);
            for (var n = Interlocked.Increment(ref sent); n < checkouts; n = Interlocked.Increment(ref sent))
            {
                var from = Stopwatch.GetTimestamp();
                statuses[n] = await connection.Send(Encoding.ASCII.GetBytes(
                    $"POST {path} HTTP/1.1\r\nHost: {url.Authority}\r\nContent-Type: application/json\r\nIdempotency-Key: {run}-{n}\r\n" +
                    $"Content-Length: {body.Length}\r\n\r\n{body}"));
                milliseconds[n] = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
            }
        })));
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Array.Sort(milliseconds);
        double At(double share) => milliseconds[(int)Math.Min(checkouts - 1, share * checkouts)];
        int Count(params int[] wanted) => statuses.Count(wanted.Contains);
        var (accepted, refused, busy) = (Count(201), Count(409), Count(429, 503));
        return new FlashRun(accepted, refused, busy, checkouts - accepted - refused - busy, seconds, At(0.5), At(0.99), At(0.999));
    }

    private static async Task<Socket> Connect(Uri url)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(url.Host, url.Port);
        return socket;
    }
}
