namespace Dukaan.Domains;

/// <summary>What a look at a name's records found.</summary>
/// <param name="Found">What a person must be told of it; empty: nothing.</param>
public readonly record struct DomainSight(DomainFinding Finding, string Found = "");
