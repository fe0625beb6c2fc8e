namespace Dukaan.Domains;

/// <summary>
/// The names of their own that a store's sellers want for it, and what their records say. Key: store id. A name belongs to the shop for as
/// long as it points here and a text record beside it bears the shop's proof; it is looked at again and again.
/// </summary>
[Alias("domains")]
public interface IDomainsGrain : ITenantGrain
{
    /// <summary>Wants a name. Nothing is served under it before it is verified; repeating it is harmless.</summary>
    /// <param name="name">As typed, see <see cref="DomainName.Read"/>.</param>
    Task<Result<DomainView>> Add(string name);

    /// <inheritdoc cref="Add(string)"/>
    /// <param name="operationId">With the same name it answers the same again; with another name it is refused.</param>
    [Alias("add-once")]
    Task<Result<DomainView>> Add(string operationId, string name);

    /// <summary>Looks at the name's records now.</summary>
    Task<Result<DomainView>> Check(string name);

    /// <summary>Makes a verified name the one that links say; the others lead on to it.</summary>
    Task<Result<DomainView>> MakePrimary(string name);

    /// <summary>Lets a name go; nothing is served under it any more.</summary>
    Task<Result<Done>> Remove(string name);

    /// <summary>In the order they were added.</summary>
    [AlwaysInterleave]
    Task<ImmutableArray<DomainView>> List();

    /// <summary>Looks at what is due. Harmless at any time.</summary>
    Task Wake();
}
