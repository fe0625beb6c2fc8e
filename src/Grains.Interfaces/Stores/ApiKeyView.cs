using Dukaan.Team;

namespace Dukaan.Stores;

/// <summary>An API key in a list, without its secret.</summary>
/// <param name="Scopes">What it may do; null: all that keys may.</param>
/// <param name="ExpiresAt">Null: never.</param>
/// <param name="UsedAt">When it was last used, to the hour; null: not yet.</param>
[GenerateSerializer, Immutable, Alias("api-key-view")]
public sealed record ApiKeyView(
    string Id,
    string Name,
    DateTimeOffset CreatedAt,
    ImmutableArray<Permission>? Scopes = null,
    DateTimeOffset? ExpiresAt = null,
    DateTimeOffset? UsedAt = null
);
