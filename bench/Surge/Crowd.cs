using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Dukaan.Bench.FlashSale;

namespace Dukaan.Bench.Surge;

/// <summary>
/// Shoppers with a connection each, which stays open: an open loop, in which they ask when it is their time and not when the one before was answered. One who
/// still waits for an answer does not ask again.
/// </summary>
/// <param name="site">The process that they visit.</param>
/// <param name="number">From 1: they come from addresses of their own.</param>
/// <param name="size">How many they are.</param>
/// <param name="page">What they look at.</param>
internal sealed class Crowd(Uri site, int number, int size, string page)
{
    /// <summary>An address has some 28,000 ports, and the kernel's search for a free one takes long well before they are gone.</summary>
    private const int Addresses = 16;

    private readonly byte[] _request = Encoding.ASCII.GetBytes($"GET {page} HTTP/1.1\r\nHost: {site.Authority}\r\nAccept: text/html\r\nAccept-Encoding: br\r\n\r\n");
    private readonly HttpConnection?[] _connections = new HttpConnection?[size];
    private readonly bool[] _waits = new bool[size];
    private int _next;

    /// <summary>How many connections are open, as far as this side knows.</summary>
    public int Open => _connections.Count(connection => connection is not null);

    /// <summary>Asks so often for so long, and returns when the last is answered. Who has no connection yet opens one: that is part of the time.</summary>
    public async Task<CrowdAnswers> Ask(int perSecond, TimeSpan length)
    {
        var answers = new CrowdAnswers();
        var (started, asked, total) = (Stopwatch.GetTimestamp(), 0, (int)(perSecond * length.TotalSeconds));
        var asking = new List<Task>(total);
        while (asked < total)
        {
            for (var due = Math.Min(total, (int)(Stopwatch.GetElapsedTime(started).TotalSeconds * perSecond) + 1); asked < due; asked++)
            {
                var (shopper, time) = (_next++ % size, started + (long)(asked / (double)perSecond * Stopwatch.Frequency));
                if (_waits[shopper])
                    answers.StillWaited();
                else
                    asking.Add(One(shopper, time, answers));
            }

            await Task.Delay(1);
        }

        await Task.WhenAll(asking);
        return answers;
    }

    private async Task One(int shopper, long due, CrowdAnswers answers)
    {
        _waits[shopper] = true;
        // The next is asked in its time, whatever this one's sending takes.
        await Task.Yield();
        var status = 0;
        try
        {
            if (_connections[shopper] is { } connection || (connection = await Reach(shopper)) is not null)
                status = await connection.Send(_request);
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            // The server closed the connection. A browser opens another one; so does this shopper, the next time.
            _connections[shopper]?.Dispose();
            _connections[shopper] = null;
        }

        answers.Add(status, Stopwatch.GetElapsedTime(due));
        _waits[shopper] = false;
    }

    private async Task<HttpConnection?> Reach(int shopper)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Parse($"127.0.{number}.{1 + (shopper % Addresses)}"), 0));
            await socket.ConnectAsync(IPAddress.Parse(site.Host), site.Port);
            return _connections[shopper] = new HttpConnection(socket);
        }
        catch (SocketException)
        {
            socket.Dispose();
            return null;
        }
    }
}
