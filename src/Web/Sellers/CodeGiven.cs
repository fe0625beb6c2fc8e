namespace Dukaan.Web.Sellers;

/// <summary>The code that was received, with its challenge.</summary>
public sealed record CodeGiven(string? ChallengeId, string? Code)
{
    /// <summary>Never the code, since this is what gets into logs by accident.</summary>
    public override string ToString() => "(code)";
}
