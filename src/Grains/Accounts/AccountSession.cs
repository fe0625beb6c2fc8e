namespace Dukaan.Accounts;

/// <summary>A session of an account.</summary>
/// <param name="Hash">SHA-256 of its token in lower-case hex.</param>
public sealed record AccountSession(string Hash, DateTimeOffset ExpiresAt);
