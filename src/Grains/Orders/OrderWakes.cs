using System.Globalization;
using Dukaan.Saving;

namespace Dukaan.Orders;

/// <summary>
/// The rows that say when an order must be looked at though nobody asks: one for each order that has a deadline or owes something, written in
/// the transaction that makes it so. A sweep per partition reads them, so that what a dead process left is taken up.
/// </summary>
public static class OrderWakes
{
    public const string Kind = "order-wake";

    private const string Due = "due";

    public static RowOwner Of(string storeId) => new(Kind, Partition(Partitions.Of(storeId)));

    /// <summary>The owner's key of a partition.</summary>
    public static string Partition(short number) => number.ToString("D2", CultureInfo.InvariantCulture);

    /// <summary>The change from one time to another, or null where there is none.</summary>
    public static RowChange? Change(string storeId, string orderId, DateTimeOffset? before, DateTimeOffset? now) =>
        before == now ? null : At(storeId, orderId, now);

    /// <summary>The change to a time, whatever the row says now; null: it is not woken.</summary>
    public static RowChange At(string storeId, string orderId, DateTimeOffset? now) => now is { } at
        ? new RowChange(Of(storeId), StoreKey.Of(storeId, orderId), Due, at.ToUnixTimeMilliseconds(), new { at })
        : new RowChange(Of(storeId), StoreKey.Of(storeId, orderId), "", 0, null);
}
