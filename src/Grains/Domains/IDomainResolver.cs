namespace Dukaan.Domains;

/// <summary>
/// Asks name servers. What goes wrong on the way is <see cref="DnsAnswer.Unknown"/>, never an exception, and it takes a few seconds at
/// most.
/// </summary>
public interface IDomainResolver
{
    /// <summary>The IPv4 and IPv6 addresses of a name.</summary>
    Task<DnsAnswer> Addresses(string name);

    /// <summary>The text records of a name.</summary>
    Task<DnsAnswer> Texts(string name);
}
