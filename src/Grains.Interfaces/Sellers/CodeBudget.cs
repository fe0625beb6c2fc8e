namespace Dukaan.Sellers;

/// <summary>Whether a one-time code may be sent.</summary>
/// <param name="Over">The limit that is reached: <c>site</c>, <c>country</c>, <c>shop</c> or <c>network</c>; empty: none.</param>
/// <param name="Wait">How long it is.</param>
[GenerateSerializer, Immutable, Alias("code-budget-answer")]
public sealed record CodeBudget(string Over, TimeSpan Wait)
{
    /// <summary>It may be sent, and was counted.</summary>
    public static CodeBudget Within { get; } = new("", TimeSpan.Zero);
}
