namespace Dukaan.Sellers;

/// <summary>A session of a seller.</summary>
/// <param name="Hash">SHA-256 of its token in lower-case hex.</param>
public sealed record SavedSession(string Hash, DateTimeOffset ExpiresAt);
