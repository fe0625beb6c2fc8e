namespace Dukaan.Domains;

/// <summary>The result of a check of a domain's records.</summary>
/// <param name="Found">What a person must be told of it; empty: nothing.</param>
public readonly record struct DomainCheck(DomainFinding Finding, string Found = "");
