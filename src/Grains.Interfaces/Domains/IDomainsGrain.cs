namespace Dukaan.Domains;

/// <summary>
/// A store's custom domains and the state of their records. Key: store id. A domain belongs to the shop while it points here and its TXT
/// record has the shop's proof. It is checked again and again.
/// </summary>
[Alias("domains")]
public interface IDomainsGrain : ITenantGrain
{
    /// <summary>Adds a domain. Nothing is served under it before it is verified. Idempotent.</summary>
    /// <param name="name">As typed, see <see cref="DomainName.Read"/>.</param>
    Task<Result<DomainView>> Add(string name);

    /// <inheritdoc cref="Add(string)"/>
    /// <param name="operationId">A repeat with the same domain gets the same result; with another domain it is refused.</param>
    [Alias("add-once")]
    Task<Result<DomainView>> Add(string operationId, string name);

    /// <summary>Checks the domain's records now.</summary>
    Task<Result<DomainView>> Check(string name);

    /// <summary>Makes a verified domain the primary one, which links use; the others redirect to it.</summary>
    Task<Result<DomainView>> MakePrimary(string name);

    /// <summary>Removes a domain; nothing is served under it any more.</summary>
    Task<Result<Done>> Remove(string name);

    /// <summary>In the order they were added.</summary>
    [AlwaysInterleave]
    Task<ImmutableArray<DomainView>> List();

    /// <summary>Checks the domains that are due. Safe to call at any time.</summary>
    Task Wake();
}
