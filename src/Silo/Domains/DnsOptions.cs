using System.Collections.Immutable;
using System.Net;

namespace Dukaan.Silo.Domains;

/// <summary>Which name servers are asked.</summary>
public sealed record DnsOptions
{
    /// <summary>Where name servers listen (RFC 1035, section 4.2).</summary>
    public const int Port = 53;

    /// <summary>Recursive ones; empty: those of the machine.</summary>
    public ImmutableArray<IPEndPoint> Servers { get; init; } = [];

    /// <summary>How long one may take to answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(2);
}
