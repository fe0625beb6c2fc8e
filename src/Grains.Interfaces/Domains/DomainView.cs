namespace Dukaan.Domains;

/// <summary>A custom domain of a shop, or one that its seller wants.</summary>
/// <param name="Found">Details of the finding: the addresses that are not ours, or the text that is not the proof.</param>
/// <param name="CheckedAt">UTC; null: never.</param>
/// <param name="NextAt">The next automatic check; null: none, until somebody asks.</param>
/// <param name="Primary">Whether links use this one.</param>
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
