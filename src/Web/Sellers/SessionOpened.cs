namespace Dukaan.Web.Sellers;

/// <summary>A session.</summary>
/// <param name="Token">To send as <c>Authorization: Bearer</c>. A secret.</param>
/// <param name="ExpiresAt">When it ends.</param>
/// <param name="SellerId">Whose it is.</param>
public sealed record SessionOpened(string Token, DateTimeOffset ExpiresAt, string SellerId)
{
    /// <summary>Never the token: this is what ends up in a log by accident.</summary>
    public override string ToString() => $"(session of {SellerId})";
}
