using Dukaan.Team;

namespace Dukaan.Stores;

/// <summary>An API key without its secret.</summary>
/// <param name="Hash">SHA-256 of the secret in lower-case hex.</param>
public sealed record SavedApiKey(string Id, string Name, string Hash, DateTimeOffset CreatedAt)
{
    /// <summary>How exactly the last use is noted: each note is a write.</summary>
    public static TimeSpan UseNotedEvery { get; } = TimeSpan.FromHours(1);

    /// <summary>What it may do; null: all that keys may, as those of earlier releases.</summary>
    public ImmutableArray<Permission>? Scopes { get; init; }

    /// <summary>Null: never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When it was last used, to the hour; null: not yet.</summary>
    public DateTimeOffset? UsedAt { get; init; }

    public bool IsValid(DateTimeOffset now) => ExpiresAt is not { } end || now < end;

    public ApiKeyView View() => new(Id, Name, CreatedAt, Scopes, ExpiresAt, UsedAt);
}
