using System.Security.Cryptography;
using System.Text;
using Dukaan.Values;

namespace Dukaan.Web.Sellers;

/// <summary>
/// A session's token: <c>dk_{sellerId}_{secret}</c>, in <c>Authorization: Bearer</c> or a cookie. It names its seller, so it is verified
/// with one grain call and without a table of tokens.
/// </summary>
public readonly record struct SessionToken
{
    private const string Prefix = "dk_";
    private const int Length = 3 + Ids.Length + 1 + Ids.Length;

    private SessionToken(string text) => Text = text;

    /// <summary>The whole token: a secret.</summary>
    public string Text { get; }

    public string SellerId => Text.Substring(Prefix.Length, Ids.Length);

    /// <summary>The hash that the seller's grain stores.</summary>
    public string Hash => HashOf(Text);

    public static SessionToken New(string sellerId) => new($"{Prefix}{sellerId}_{Ids.Token()}");

    public static bool TryRead(string? text, out SessionToken token)
    {
        var ok =
            text is { Length: Length }
            && text.StartsWith(Prefix, StringComparison.Ordinal)
            && text[Prefix.Length + Ids.Length] == '_'
            && Ids.IsId(text.Substring(Prefix.Length, Ids.Length))
            && Ids.IsId(text[^Ids.Length..]);
        token = ok ? new SessionToken(text!) : default;
        return ok;
    }

    /// <summary>SHA-256 in lower-case hex. The secret has 128 random bits, so it needs no salt and no slow hash.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Never the token, since this is what gets into logs by accident.</summary>
    public override string ToString() => "(session token)";
}
