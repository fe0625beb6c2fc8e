namespace Dukaan.Web.Sellers;

/// <summary>A code is on its way, if the phone exists.</summary>
/// <param name="ChallengeId">To send back with the code.</param>
/// <param name="ExpiresAt">When the code runs out.</param>
public sealed record CodeSent(string ChallengeId, DateTimeOffset ExpiresAt);
