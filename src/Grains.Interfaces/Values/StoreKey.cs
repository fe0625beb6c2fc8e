namespace Dukaan.Values;

/// <summary>Grain keys inside a store: <c>{storeId}/{id}</c>. The tenant comes first in every key (P7).</summary>
public static class StoreKey
{
    public static string Of(string storeId, string id) => $"{storeId}/{id}";

    /// <summary>The store id of a key: everything before the first slash, or the whole key.</summary>
    public static string Store(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? key : key[..slash];
    }

    /// <summary>The part after the store id; empty if the key is the store id alone.</summary>
    public static string Rest(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "" : key[(slash + 1)..];
    }
}
