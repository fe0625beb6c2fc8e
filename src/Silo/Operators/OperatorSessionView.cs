namespace Dukaan.Silo.Operators;

/// <summary>An open session of an operator.</summary>
/// <param name="Id">A hash of what the browser has.</param>
public sealed record OperatorSessionView(string Id, DateTimeOffset? OpenedAt, DateTimeOffset ExpiresAt);
