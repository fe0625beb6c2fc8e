using Dukaan.Team;

namespace Dukaan.Stores;

/// <summary>What a valid API key may do.</summary>
/// <param name="Scopes">Default: all that keys may.</param>
[GenerateSerializer, Immutable, Alias("api-key-rights")]
public sealed record ApiKeyRights(ImmutableArray<Permission> Scopes);
