using System.Collections.Frozen;
using System.Net;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Http;

/// <summary>The platform's own hosts; any other may be a custom domain.</summary>
public sealed class PlatformHosts(DukaanOptions options)
{
    private readonly FrozenSet<string> _named = new[] { new Uri(options.PublicUrl!).IdnHost, options.DomainTarget! }.ToFrozenSet(
        StringComparer.OrdinalIgnoreCase
    );

    private readonly FrozenSet<string> _regions = options
        .Regions.SelectMany(region => region.Value)
        .Select(address => address.IdnHost)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it serves the platform's pages and may have a certificate.</summary>
    public bool IsNamed(string host) => _named.Contains(host);

    /// <summary>Whether it cannot be a custom domain: machines reach each other by addresses and names without a dot.</summary>
    public bool Contains(string host) =>
        _named.Contains(host)
        || _regions.Contains(host)
        || !host.Contains('.', StringComparison.Ordinal)
        || IPAddress.TryParse(host.Trim('[', ']'), out _);
}
