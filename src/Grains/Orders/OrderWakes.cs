using Dukaan.Saving;

namespace Dukaan.Orders;

/// <summary>
/// The rows that say when an order must be looked at though nobody asks: one for each order that has a deadline or owes something, written
/// in the transaction that makes it so. A sweep per partition reads them, so that what a dead process left is taken up.
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
