using System.Net;
using Dukaan.Web.Limits;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Overload;

/// <summary>
/// The share of one address, or one IPv6 network of 64 bits, in the bounded resources (P9), so that no client uses up all of them. The
/// address is that of the socket, or behind a trusted proxy the one that the proxy names. A trusted proxy's own connections belong to many
/// clients and are not counted.
/// </summary>
public sealed class AddressBounds
{
    private readonly IReadOnlyList<IPNetwork> _proxies;

    public AddressBounds(DukaanOptions options)
    {
        _proxies = options.TrustedProxies;
        var apply = RateLimits.Apply(options);
        long Max(long most) => apply ? most : long.MaxValue;
        Connections = new AddressShare(Max(options.ConnectionsPerAddress()));
        Requests = new AddressShare(Max(options.RequestsPerAddress()));
        BodyBytes = new AddressShare(Max(options.MaxBodyBytesPerAddress));
        Feeds = new AddressShare(Max(options.MaxFeedsPerAddress));
    }

    /// <summary>Open connections.</summary>
    internal AddressShare Connections { get; }

    /// <summary>Requests in flight, including those whose bodies are still arriving.</summary>
    internal AddressShare Requests { get; }

    /// <summary>Bytes of the bodies of requests in flight: the announced length, or else what has arrived.</summary>
    internal AddressShare BodyBytes { get; }

    /// <summary>Connections that stay open for events; these are no requests in flight.</summary>
    internal AddressShare Feeds { get; }

    /// <summary>The slot of an address.</summary>
    internal static int SlotOf(IPAddress? address) => RateLimits.PartitionOf(address);

    /// <summary>The slot of a request's client; negative for a trusted proxy that does not name one.</summary>
    /// <param name="address">The client's address.</param>
    /// <param name="connection">The connection of the request; null: not counted.</param>
    internal static int SlotOf(IPAddress? address, OpenConnection? connection) =>
        connection is { IsProxy: true } && Equals(connection.Address, address) ? -1 : SlotOf(address);

    /// <inheritdoc cref="SlotOf(IPAddress?, OpenConnection?)"/>
    internal static int SlotOf(HttpContext context) => SlotOf(context.Connection.RemoteIpAddress, context.Features.Get<OpenConnection>());

    /// <summary>Whether a connection from this address is a trusted proxy's.</summary>
    internal bool IsProxy(IPAddress? address)
    {
        if (address is null || _proxies.Count == 0)
        {
            return false;
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return _proxies.Any(proxy => proxy.Contains(plain));
    }
}
