namespace Dukaan.Sellers;

/// <summary>A code was sent; who holds it can answer this challenge.</summary>
[GenerateSerializer, Immutable, Alias("code-challenge")]
public sealed record CodeChallenge(string Id, DateTimeOffset ExpiresAt);
