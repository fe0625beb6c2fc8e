using System.Collections.Frozen;
using System.Net;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Http;

/// <summary>The hosts that are the platform's own; any other may be a seller's.</summary>
public sealed class PlatformHosts(DukaanOptions options)
{
    private readonly FrozenSet<string> _named = new[] { new Uri(options.PublicUrl!).IdnHost, options.DomainTarget! }.ToFrozenSet(
        StringComparer.OrdinalIgnoreCase
    );

    private readonly FrozenSet<string> _regions = options
        .Regions.Select(region => region.Value.IdnHost)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the platform's pages are there, and it may have a certificate for it.</summary>
    public bool IsNamed(string host) => _named.Contains(host);

    /// <summary>Whether no seller can have it: addresses and names without a dot are how machines reach each other.</summary>
    public bool Contains(string host) =>
        _named.Contains(host)
        || _regions.Contains(host)
        || !host.Contains('.', StringComparison.Ordinal)
        || IPAddress.TryParse(host.Trim('[', ']'), out _);
}
