using System.Diagnostics;
using System.Text;
using Dukaan.Bench.Client;

namespace Dukaan.Bench.FlashSale;

/// <summary>The results of one sale: statuses and latencies in milliseconds.</summary>
internal sealed record FlashRun(int Accepted, int Refused, int Busy, int Other, double Seconds, double P50, double P99, double P999)
{
    /// <summary>Checkouts answered per second, accepted or refused.</summary>
    public double PerSecond => (Accepted + Refused) / Seconds;

    /// <summary>Every shopper opens a connection; then all send, each the next checkout as soon as the last was answered.</summary>
    public static Task<FlashRun> Run(Uri url, string path, string body, int shoppers, int checkouts)
    {
        var run = Guid.NewGuid().ToString("N");
        byte[] Request(int checkout) =>
            Encoding.ASCII.GetBytes(
                $"POST {path} HTTP/1.1\r\nHost: {url.Authority}\r\nContent-Type: application/json\r\nIdempotency-Key: {run}-{checkout}\r\n"
                    + $"Content-Length: {body.Length}\r\n\r\n{body}"
            );
        return Task.Factory.StartNew(
            () => Run(url, shoppers, Request, checkouts),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
    }

    /// <summary>One thread serves all shoppers: see <see cref="Epoll"/>.</summary>
    private static FlashRun Run(Uri url, int shoppers, Func<int, byte[]> request, int checkouts)
    {
        using var epoll = new Epoll();
        var connections = Enumerable.Range(0, shoppers).Select(shopper => new HttpConnection(epoll, shopper, url)).ToArray();
        var (ready, buffer) = (new int[256], new byte[8192]);
        for (var open = 0; open < shoppers; )
        {
            foreach (var shopper in ready.AsSpan(0, epoll.Wait(ready, -1)))
            {
                open += connections[shopper].IsOpen() ? 1 : throw new IOException("A shopper could not connect.");
            }
        }

        var (sent, answered, statuses, milliseconds) = (0, 0, new int[checkouts], new double[checkouts]);
        var (checkout, from) = (new int[shoppers], new long[shoppers]);
        var started = Stopwatch.GetTimestamp();
        void Send(int shopper)
        {
            if (sent == checkouts)
            {
                return;
            }

            (checkout[shopper], from[shopper]) = (sent++, Stopwatch.GetTimestamp());
            connections[shopper].Send(request(checkout[shopper]));
        }

        for (var shopper = 0; shopper < shoppers; shopper++)
        {
            Send(shopper);
        }

        while (answered < checkouts)
        {
            foreach (var shopper in ready.AsSpan(0, epoll.Wait(ready, -1)))
            {
                if (connections[shopper].Read(buffer) is { } status)
                {
                    statuses[checkout[shopper]] = status;
                    milliseconds[checkout[shopper]] = Stopwatch.GetElapsedTime(from[shopper]).TotalMilliseconds;
                    answered++;
                    Send(shopper);
                }
            }
        }

        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        foreach (var connection in connections)
        {
            connection.Dispose();
        }

        return Sum(statuses, milliseconds, seconds);
    }

    private static FlashRun Sum(int[] statuses, double[] milliseconds, double seconds)
    {
        Array.Sort(milliseconds);
        double At(double share) => milliseconds[(int)Math.Min(milliseconds.Length - 1, share * milliseconds.Length)];
        int Count(params int[] wanted) => statuses.Count(wanted.Contains);
        var (accepted, refused, busy) = (Count(201), Count(409), Count(429, 503));
        return new FlashRun(accepted, refused, busy, statuses.Length - accepted - refused - busy, seconds, At(0.5), At(0.99), At(0.999));
    }
}
