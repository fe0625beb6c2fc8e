namespace Dukaan.Silo.Operators;

/// <summary>Who makes a request at <c>/ops</c>.</summary>
/// <param name="SessionId">A hash of what the browser has.</param>
/// <param name="Name">The operator, or <see cref="OperatorName.Shared"/>.</param>
/// <param name="Role">The role now.</param>
/// <param name="ConfirmedAt">When the second factor was last shown in this session; null: unknown.</param>
public sealed record OperatorIdentity(string SessionId, string Name, OperatorRole Role, DateTimeOffset? ConfirmedAt)
{
    public bool IsShared => Name == OperatorName.Shared;
}
