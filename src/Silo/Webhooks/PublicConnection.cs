using System.Net;
using System.Net.Sockets;
using Dukaan.Webhooks;

namespace Dukaan.Silo.Webhooks;

/// <summary>
/// Connections to addresses that sellers name. The address is checked at the moment of the connection, so a name that resolves to an
/// internal address, now or later, reaches nothing.
/// </summary>
public static class PublicConnection
{
    /// <param name="end">A name or an address, and a port.</param>
    /// <param name="anyAddress">Also addresses that are not public: in development.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="AddressNotPublicException">It leads to no public address.</exception>
    /// <exception cref="SocketException">It cannot be reached.</exception>
    public static async ValueTask<Stream> Open(DnsEndPoint end, bool anyAddress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(end);
        var addresses = await Dns.GetHostAddressesAsync(end.Host, cancellationToken);
        if (!anyAddress)
        {
            addresses = [.. addresses.Where(PublicAddress.Is)];
        }

        if (addresses.Length == 0)
        {
            throw new AddressNotPublicException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, end.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
