using Dukaan.Values;

namespace Dukaan.Web.Sellers;

/// <summary>The format of a store's API key: <c>dkk_{storeId}_{keyId}_{secret}</c>. It acts for that store alone.</summary>
public sealed record ApiKeyToken(string StoreId, string KeyId, string Secret)
{
    private const string Prefix = "dkk_";

    public string Text => $"{Prefix}{StoreId}_{KeyId}_{Secret}";

    public static ApiKeyToken? Read(string? text)
    {
        if (text is null || text.Length > 200 || !text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        return text[Prefix.Length..].Split('_') is [{ } store, { } key, { Length: > 0 } secret] && Ids.IsId(store) && Ids.IsId(key)
            ? new ApiKeyToken(store, key, secret)
            : null;
    }

    /// <summary>Never the secret, since this is what gets into logs by accident.</summary>
    public override string ToString() => $"(API key {KeyId})";
}
