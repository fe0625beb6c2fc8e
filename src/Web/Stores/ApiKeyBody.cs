namespace Dukaan.Web.Stores;

/// <summary>An API key in the API.</summary>
/// <param name="Id">Used to revoke it.</param>
/// <param name="Name">What its seller calls it.</param>
/// <param name="CreatedAt">UTC; null in the response that creates it.</param>
/// <param name="Token">To send as <c>Authorization: Bearer</c>: only in the first response to the request that creates it.</param>
public sealed record ApiKeyBody(string Id, string Name, DateTimeOffset? CreatedAt, string? Token)
{
    /// <summary>Never the token, since this is what gets into logs by accident.</summary>
    public override string ToString() => $"(API key {Id})";
}
