using System.Net;
using Dukaan.Web.Settings.Declarations;

namespace Dukaan.Web.Settings;

/// <summary>The site's own address, custom domains, and the proxies in front.</summary>
public sealed partial record DukaanOptions
{
    /// <summary>Without a slash at the end. Null: as in the request.</summary>
    [AddressSetting(
        "DUKAAN_PUBLIC_URL",
        "how people reach the site; set it behind a proxy",
        Unset = "the address at which the process was reached"
    )]
    public string? PublicUrl { get; init; }

    /// <summary>Null: custom domains are disabled.</summary>
    [HostSetting("DUKAAN_DOMAIN_TARGET", "the host of which custom domains must be an alias (CNAME); see “Custom domains”")]
    public string? DomainTarget { get; init; }

    [IpSetting(
        "DUKAAN_DOMAIN_ADDRESSES",
        "the addresses (A, AAAA) for domains that cannot be an alias (`example.com`), separated by commas"
    )]
    public IReadOnlyList<IPAddress> DomainAddresses { get; init; } = [];

    [NameServersSetting(
        "DUKAAN_DNS",
        "recursive name servers for custom domains, `10.0.0.2` or `10.0.0.2:5353`, separated by commas",
        Unset = "the machine's"
    )]
    public IReadOnlyList<IPEndPoint> Dns { get; init; } = [];

    /// <summary>Null: search engines find out by themselves.</summary>
    [AddressSetting(
        "DUKAAN_INDEXNOW",
        "tells search engines what changed in shops with custom domains: `https://api.indexnow.org/indexnow`",
        Unset = "nobody is told"
    )]
    public Uri? IndexNow { get; init; }

    [NetworksSetting("DUKAAN_TRUSTED_PROXIES", "addresses or networks, separated by commas, whose `X-Forwarded-*` is trusted")]
    public IReadOnlyList<IPNetwork> TrustedProxies { get; init; } = [];

    /// <summary>Earlier entries of the header are not trusted.</summary>
    [CountSetting("DUKAAN_PROXY_HOPS", "how many of those proxies a request passes, one after the other")]
    public int ProxyHops { get; init; } = 1;
}
