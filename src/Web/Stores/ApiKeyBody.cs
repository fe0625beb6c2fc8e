namespace Dukaan.Web.Stores;

/// <summary>An API key in the API.</summary>
/// <param name="Id">To revoke it by.</param>
/// <param name="Name">What its seller calls it.</param>
/// <param name="CreatedAt">UTC; null in the answer that makes it.</param>
/// <param name="Token">To send as <c>Authorization: Bearer</c>: in the first answer to the request that makes it, and never again.</param>
public sealed record ApiKeyBody(string Id, string Name, DateTimeOffset? CreatedAt, string? Token)
{
    /// <summary>Never the token: this is what ends up in a log by accident.</summary>
    public override string ToString() => $"(API key {Id})";
}
