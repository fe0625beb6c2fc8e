namespace Dukaan.Silo.Operators;

/// <summary>An operator in the list.</summary>
/// <param name="Enrolled">Whether they have a password and a second factor.</param>
/// <param name="InvitedUntil">When an invitation that is open ends, or null.</param>
/// <param name="Sessions">How many are open.</param>
public sealed record OperatorView(string Name, string Role, bool Enrolled, bool Disabled, DateTimeOffset? InvitedUntil, int Sessions);
