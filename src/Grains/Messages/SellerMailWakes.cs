using Dukaan.Saving;

namespace Dukaan.Messages;

/// <summary>The rows that say when a store's seller is told of low stock.</summary>
public static class SellerMailWakes
{
    public const string Kind = "seller-mail-wake";

    public static RowChange At(string storeId, DateTimeOffset? at) => WakeRow.At(WakeRow.Owner(Kind, storeId), storeId, at);
}
