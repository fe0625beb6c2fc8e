using System.Net;
using Dukaan.Web.Limits;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Overload;

/// <summary>
/// What one address, or one IPv6 network of 64 bits, may hold of what everybody shares (P9), so that nobody alone fills it. Whose it is
/// says the socket, or behind a trusted proxy what that says. A trusted proxy's own connections are many people's and not counted as
/// one's.
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

    /// <summary>Requests in hand, those among them whose bodies are still coming.</summary>
    internal AddressShare Requests { get; }

    /// <summary>Bytes of the bodies of requests in hand: those that were announced, or else those that came.</summary>
    internal AddressShare BodyBytes { get; }

    /// <summary>Connections that stay open for events; these are no requests in hand.</summary>
    internal AddressShare Feeds { get; }

    /// <summary>The slot of an address.</summary>
    internal static int SlotOf(IPAddress? address) => RateLimits.PartitionOf(address);

    /// <summary>The slot of who sends a request; negative where that is a trusted proxy which does not say for whom.</summary>
    /// <param name="address">Who is said to.</param>
    /// <param name="connection">Over which it came; null: it is not counted.</param>
    internal static int SlotOf(IPAddress? address, OpenConnection? connection) =>
        connection is { IsProxy: true } && Equals(connection.Address, address) ? -1 : SlotOf(address);

    /// <inheritdoc cref="SlotOf(IPAddress?, OpenConnection?)"/>
    internal static int SlotOf(HttpContext context) => SlotOf(context.Connection.RemoteIpAddress, context.Features.Get<OpenConnection>());

    /// <summary>Whether a connection from there is a trusted proxy's.</summary>
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
