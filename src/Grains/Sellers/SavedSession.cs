namespace Dukaan.Sellers;

/// <summary>A session of a seller.</summary>
/// <param name="Hash">SHA-256 of its token in lower-case hex.</param>
public sealed record SavedSession(string Hash, DateTimeOffset ExpiresAt)
{
    /// <summary>How long after its one-time code a session may do sensitive operations: those that move money or give access.</summary>
    public static TimeSpan FreshFor { get; } = TimeSpan.FromMinutes(10);

    /// <summary>When a one-time code was last entered in it; null where that was before this was noted.</summary>
    public DateTimeOffset? ProvedAt { get; init; }

    public bool IsFresh(DateTimeOffset now) => ExpiresAt > now && ProvedAt is { } at && now - at <= FreshFor;
}
