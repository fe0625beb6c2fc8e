using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Dukaan.TestKit;

/// <summary>
/// Ports of loopback that nobody listens on. They lie below those that the system gives to connections that go out (32768 and up), which
/// would else take one between its being found and its being used; and none is named twice.
/// </summary>
public static class FreePort
{
    private const int First = 12_000;
    private const int Last = 32_000;

    private static readonly ConcurrentDictionary<int, bool> Named = new();

    public static int Next()
    {
        while (true)
        {
            var port = Random.Shared.Next(First, Last);
            if (Named.TryAdd(port, true) && IsFree(port))
            {
                return port;
            }
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
