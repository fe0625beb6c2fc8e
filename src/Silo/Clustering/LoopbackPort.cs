using System.Net;
using System.Net.Sockets;

namespace Dukaan.Silo.Clustering;

/// <summary>Finds a port for a single silo: Orleans requires one, and only this process uses it.</summary>
internal static class LoopbackPort
{
    // Below the ephemeral ports (32768 and up on Linux): one of those could be taken by the next connection to the database, after it was
    // found here and before the silo opens it.
    private const int First = 20_000;
    private const int Last = 32_000;

    /// <summary>A free port of loopback.</summary>
    /// <exception cref="InvalidOperationException">None of a hundred is free.</exception>
    public static int Free()
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var port = Random.Shared.Next(First, Last);
            if (IsFree(port))
            {
                return port;
            }
        }

        throw new InvalidOperationException($"No port between {First} and {Last} of loopback is free for the silo.");
    }

    /// <summary>Whether the port is free.</summary>
    public static bool IsFree(int port)
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
