using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Dukaan.Web.Http;

/// <summary>The addresses at which this process listens, once it does.</summary>
public sealed class ServerAddress(IServer server)
{
    private string[]? _listening;

    /// <summary>Scheme, host and port of the first address, as reachable from this machine.</summary>
    public string Url =>
        Listening[0]
            .Replace("[::]", "127.0.0.1", StringComparison.Ordinal)
            .Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal)
            .Replace("//+", "//127.0.0.1", StringComparison.Ordinal)
            .Replace("//*", "//127.0.0.1", StringComparison.Ordinal);

    private string[] Listening =>
        _listening ??= server.Features.Get<IServerAddressesFeature>()?.Addresses.Select(each => each.TrimEnd('/')).ToArray()
            is { Length: > 0 } known
            ? known
            : throw new InvalidOperationException("The server has not started yet.");

    /// <summary>
    /// Whether the requested host is this process, by an address at which it listens or the local address of the connection. Any other host
    /// is a client's claim.
    /// </summary>
    public bool Is(HttpRequest request)
    {
        var (host, connection) = (request.Host, request.HttpContext.Connection);
        if (!host.HasValue)
        {
            return false;
        }

        var port = host.Port ?? (request.IsHttps ? 443 : 80);
        return port == connection.LocalPort
                && (
                    host.Host == "localhost"
                    || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && address.Equals(Plain(connection.LocalIpAddress)))
                )
            || Array.Exists(Listening, each => each.EndsWith($"://{host.Value}", StringComparison.OrdinalIgnoreCase));
    }

    private static IPAddress? Plain(IPAddress? address) => address is { IsIPv4MappedToIPv6: true } mapped ? mapped.MapToIPv4() : address;
}
