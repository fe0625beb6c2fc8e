using Dukaan.Saving;

namespace Dukaan.Orders;

/// <summary>
/// The rows that say when an order must act by itself: one for each order with a deadline or pending work, written in the transaction that
/// makes it so. A sweep of each partition reads them, so that work which a crashed process left is resumed.
/// </summary>
public static class OrderWakes
{
    public const string Kind = "order-wake";

    public static RowOwner Of(string storeId) => WakeRow.Owner(Kind, storeId);

    /// <summary>The change from one time to another, or null where there is none.</summary>
    public static RowChange? Change(string storeId, string orderId, DateTimeOffset? before, DateTimeOffset? now) =>
        before == now ? null : At(storeId, orderId, now);

    /// <inheritdoc cref="WakeRow.At"/>
    public static RowChange At(string storeId, string orderId, DateTimeOffset? now) =>
        WakeRow.At(Of(storeId), StoreKey.Of(storeId, orderId), now);
}
