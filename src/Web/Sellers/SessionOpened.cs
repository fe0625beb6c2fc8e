namespace Dukaan.Web.Sellers;

/// <summary>A session.</summary>
/// <param name="Token">To send as <c>Authorization: Bearer</c>. A secret.</param>
/// <param name="ExpiresAt">When it ends.</param>
/// <param name="SellerId">The seller.</param>
public sealed record SessionOpened(string Token, DateTimeOffset ExpiresAt, string SellerId)
{
    /// <summary>Never the token, since this is what gets into logs by accident.</summary>
    public override string ToString() => $"(session of {SellerId})";
}
