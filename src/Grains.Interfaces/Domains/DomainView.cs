namespace Dukaan.Domains;

/// <summary>A name that a seller wants for the shop, or has.</summary>
/// <param name="Found">What was found where the finding needs it said: the addresses that are not ours, the text that is not the
/// proof.</param>
/// <param name="CheckedAt">UTC; null: nobody has looked yet.</param>
/// <param name="NextAt">When it is looked at again by itself; null: no more, until somebody asks.</param>
/// <param name="Primary">Whether this is the one that links say.</param>
[GenerateSerializer, Immutable, Alias("domain-view")]
public sealed record DomainView(
    string Name,
    DomainState State,
    DomainFinding Finding,
    string Found,
    DateTimeOffset? CheckedAt,
    DateTimeOffset? NextAt,
    bool Primary
);
