namespace Dukaan.Sellers;

/// <summary>What one-time codes are for, besides a seller's sign-in.</summary>
public static class CodePurpose
{
    private const string Shopper = "shopper:";

    /// <summary>A shopper's sign-in at a shop.</summary>
    public static string ForShopperOf(string storeId) => Shopper + storeId;

    /// <summary>The shop of a shopper's sign-in; empty: the purpose is another.</summary>
    public static string ShopOf(string purpose) => purpose.StartsWith(Shopper, StringComparison.Ordinal) ? purpose[Shopper.Length..] : "";
}
