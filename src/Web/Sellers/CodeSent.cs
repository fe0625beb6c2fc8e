namespace Dukaan.Web.Sellers;

/// <summary>A code was sent, if the phone exists.</summary>
/// <param name="ChallengeId">To send back with the code.</param>
/// <param name="ExpiresAt">When the code expires.</param>
public sealed record CodeSent(string ChallengeId, DateTimeOffset ExpiresAt);
