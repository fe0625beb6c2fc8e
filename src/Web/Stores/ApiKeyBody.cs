using System.Collections.Immutable;
using Dukaan.Stores;
using Dukaan.Team;

namespace Dukaan.Web.Stores;

/// <summary>An API key in the API.</summary>
/// <param name="Id">Used to revoke it.</param>
/// <param name="Name">What its seller calls it.</param>
/// <param name="CreatedAt">UTC; null in the response that creates it.</param>
/// <param name="Token">To send as <c>Authorization: Bearer</c>: only in the first response to the request that creates it.</param>
/// <param name="Scopes">What it may do; null: all that keys may.</param>
/// <param name="ExpiresAt">UTC; null: it does not expire.</param>
/// <param name="UsedAt">When it was last used, to the hour; null: not yet.</param>
public sealed record ApiKeyBody(
    string Id,
    string Name,
    DateTimeOffset? CreatedAt,
    string? Token,
    ImmutableArray<Permission>? Scopes = null,
    DateTimeOffset? ExpiresAt = null,
    DateTimeOffset? UsedAt = null
)
{
    public static ApiKeyBody Of(ApiKeyView key) => new(key.Id, key.Name, key.CreatedAt, null, key.Scopes, key.ExpiresAt, key.UsedAt);

    /// <summary>Never the token, since this is what gets into logs by accident.</summary>
    public override string ToString() => $"(API key {Id})";
}
