using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Dukaan.Bench.Client;

/// <summary>
/// Shoppers with an open connection each, in an open loop: they send requests on a schedule, independent of responses. A shopper who still
/// waits for a response skips a turn. One thread serves all of them: <see cref="Ask"/>.
/// </summary>
/// <param name="site">The process to visit.</param>
/// <param name="number">From 1: each crowd has client addresses of its own.</param>
/// <param name="size">The number of shoppers.</param>
/// <param name="request">The next request of a shopper.</param>
internal sealed class Crowd(Uri site, int number, int size, Func<byte[]> request) : IDisposable
{
    /// <summary>An address has some 28,000 ports, and the kernel's search for a free one takes long well before they are used up.</summary>
    private const int Addresses = 16;

    private readonly Epoll _epoll = new();
    private readonly HttpConnection?[] _connections = new HttpConnection?[size];
    private readonly bool[] _open = new bool[size];

    /// <summary>The scheduled time of the request in flight; 0 if none is.</summary>
    private readonly long[] _due = new long[size];

    /// <summary>Its actual time.</summary>
    private readonly long[] _asked = new long[size];

    private readonly int[] _ready = new int[256];
    private readonly byte[] _buffer = new byte[256 * 1024];
    private int _next;
    private int _waiting;

    /// <summary>The number of open connections, as far as this side knows.</summary>
    public int Open => _open.Count(open => open);

    /// <summary>
    /// Sends requests at this rate for this time, or until stopped, and returns when the last is answered. Shoppers without a connection
    /// open one, which is part of the time.
    /// </summary>
    public CrowdAnswers Ask(double perSecond, TimeSpan length, CancellationToken stop = default)
    {
        var answers = new CrowdAnswers();
        while (Take(0, answers) > 0) // connections closed since the last time
        { }

        var (started, asked, total) = (Stopwatch.GetTimestamp(), 0L, (long)(perSecond * length.TotalSeconds));
        while ((asked < total && !stop.IsCancellationRequested) || _waiting > 0)
        {
            var due = stop.IsCancellationRequested
                ? asked
                : Math.Min(total, (long)(Stopwatch.GetElapsedTime(started).TotalSeconds * perSecond) + 1);
            // Some of the late requests, then some of the responses: neither waits for all of the other.
            for (var some = 0; asked < due && some < _ready.Length; asked++, some++)
            {
                Ask(_next++ % size, started + (long)(asked / perSecond * Stopwatch.Frequency), answers);
            }

            Take(asked < due ? 0 : 1, answers);
        }

        return answers;
    }

    public void Dispose()
    {
        foreach (var connection in _connections)
        {
            connection?.Dispose();
        }

        _epoll.Dispose();
    }

    private void Ask(int shopper, long due, CrowdAnswers answers)
    {
        if (_due[shopper] != 0)
        {
            answers.StillWaited();
            return;
        }

        (_due[shopper], _asked[shopper], _waiting) = (due, Stopwatch.GetTimestamp(), _waiting + 1);
        try
        {
            if (_connections[shopper] is { } connection)
            {
                Send(shopper, connection);
            }
            else
            {
                _connections[shopper] = new HttpConnection(
                    _epoll,
                    shopper,
                    site,
                    IPAddress.Parse($"127.0.{number}.{1 + (shopper % Addresses)}")
                );
            }
        }
        catch (SocketException)
        {
            Lose(shopper, answers);
        }
    }

    private void Send(int shopper, HttpConnection connection)
    {
        _asked[shopper] = Stopwatch.GetTimestamp();
        connection.Send(request());
    }

    /// <param name="timeout">How long to wait for events, in milliseconds.</param>
    /// <param name="answers">Collects the results.</param>
    private int Take(int timeout, CrowdAnswers answers)
    {
        var count = _epoll.Wait(_ready, timeout);
        foreach (var shopper in _ready.AsSpan(0, count))
        {
            try
            {
                if (_open[shopper])
                {
                    if (_connections[shopper]!.Read(_buffer) is { } status)
                    {
                        Answered(shopper, status, answers);
                    }
                }
                else if (_open[shopper] = _connections[shopper]!.IsOpen())
                {
                    Send(shopper, _connections[shopper]!);
                }
                else
                {
                    Lose(shopper, answers);
                }
            }
            catch (Exception e) when (e is SocketException or IOException)
            {
                Lose(shopper, answers);
            }
        }

        return count;
    }

    /// <summary>The server closed the connection. Like a browser, the shopper opens another one the next time.</summary>
    private void Lose(int shopper, CrowdAnswers answers)
    {
        _connections[shopper]?.Dispose();
        (_connections[shopper], _open[shopper]) = (null, false);
        Answered(shopper, 0, answers);
    }

    private void Answered(int shopper, int status, CrowdAnswers answers)
    {
        if (_due[shopper] == 0)
        {
            return;
        }

        answers.Add(status, Stopwatch.GetElapsedTime(_due[shopper]), Stopwatch.GetElapsedTime(_asked[shopper]));
        (_due[shopper], _waiting) = (0, _waiting - 1);
    }
}
