using System.Net;
using System.Net.Sockets;

namespace Dukaan.Webhooks;

/// <summary>
/// Tells public addresses from internal ones. A seller who names an address must not make this process ask its own network (server-side
/// request forgery). Internal are: addresses that the IANA special-purpose registries (RFC 6890) do not call globally reachable; IPv6
/// addresses that carry any IPv4 address; public numbers that are internal in some cloud or network.
/// <c>docs/decisions/webhook-addresses.md</c> compares it with Microsoft's library.
/// </summary>
public static class PublicAddress
{
    private static readonly IPNetwork[] Inside =
    [
        IPNetwork.Parse("0.0.0.0/8"),
        IPNetwork.Parse("10.0.0.0/8"),
        IPNetwork.Parse("100.64.0.0/10"),
        IPNetwork.Parse("127.0.0.0/8"),
        IPNetwork.Parse("168.63.129.16/32"), // Azure's own services, for each machine there
        IPNetwork.Parse("169.254.0.0/16"),
        IPNetwork.Parse("172.16.0.0/12"),
        IPNetwork.Parse("192.0.0.0/24"),
        IPNetwork.Parse("192.0.2.0/24"),
        IPNetwork.Parse("192.31.196.0/24"), // AS112: a network's own name server for private addresses
        IPNetwork.Parse("192.52.193.0/24"), // AMT: a network's own relay
        IPNetwork.Parse("192.88.99.0/24"),
        IPNetwork.Parse("192.168.0.0/16"),
        IPNetwork.Parse("192.175.48.0/24"), // AS112
        IPNetwork.Parse("198.18.0.0/15"),
        IPNetwork.Parse("198.51.100.0/24"),
        IPNetwork.Parse("203.0.113.0/24"),
        IPNetwork.Parse("224.0.0.0/3"),
        // 6to4, Teredo and documentation inside 2000::/3; the rest of 2001::/23 is for protocols.
        IPNetwork.Parse("2001::/23"),
        IPNetwork.Parse("2001:db8::/32"),
        IPNetwork.Parse("2002::/16"),
        IPNetwork.Parse("2620:4f:8000::/48"), // AS112
        IPNetwork.Parse("3fff::/20"),
    ];

    /// <summary>
    /// All unicast that is routed (RFC 4291, section 2.4): mapped, translated (64:ff9b::), unique local and link-local are not in it.
    /// </summary>
    private static readonly IPNetwork Routed = IPNetwork.Parse("2000::/3");

    public static bool Is(IPAddress address)
    {
        // IPNetwork takes a mapped address for what it maps to.
        if (address.IsIPv4MappedToIPv6 || (address.AddressFamily == AddressFamily.InterNetworkV6 && !Routed.Contains(address)))
        {
            return false;
        }

        return address.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6
            && !Inside.Any(network => network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address));
    }
}
