using System.Net;
using System.Net.Sockets;
using Orleans.Configuration;
using Orleans.Hosting;

namespace Dukaan.Silo.Hosting;

/// <summary>What is particular to Microsoft Orleans: membership. One silo, on this machine's loopback.</summary>
internal static class SiloEngine
{
    public static void Configure(ISiloBuilder silo)
    {
        // No gateway: the web tier lives in the same process.
        silo.UseLocalhostClustering(siloPort: FreePort(), gatewayPort: 0);
        silo.Configure<EndpointOptions>(endpoint => endpoint.AdvertisedIPAddress = IPAddress.Loopback);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
