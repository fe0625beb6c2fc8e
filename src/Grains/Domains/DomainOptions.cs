using System.Net;

namespace Dukaan.Domains;

/// <summary>Where names of sellers' own must lead.</summary>
public sealed record DomainOptions
{
    /// <summary>The host that a seller's name is to be an alias (CNAME) of; empty: there are no names of sellers' own.</summary>
    public string Target { get; init; } = "";

    /// <summary>
    /// The addresses for names that cannot be an alias, because they are bought as they are (<c>example.com</c>); the target's own are
    /// known besides.
    /// </summary>
    public ImmutableArray<IPAddress> Addresses { get; init; } = [];

    public bool On => Target.Length > 0;
}
