using Dukaan.Saving;
using Dukaan.Values;

namespace Dukaan.Orders;

/// <summary>
/// The idempotency keys under which carts became orders (P3). The id of an order of lines is made from the key, so the order itself shows
/// that the key was used. The id of a cart's order is made from the cart, so a row that is written with it keeps the key. The same key with
/// another body is refused.
/// </summary>
public static class OrderKeys
{
    public const string Kind = "order-key";

    /// <summary>The row of a new order, or null where its id says its key.</summary>
    public static RowChange? RowOf(PlacedOrder placed, string storeId, string orderId) =>
        placed.OperationId is { } key ? new RowChange(Owner(storeId), IdOf(storeId, key), Kind, 0, new KeyUse(orderId)) : null;

    /// <summary>Whether another order was placed under this key.</summary>
    public static async Task<bool> IsUsed(IOrderRecords records, IRowReader rows, string storeId, string orderId, string? key)
    {
        if (key is null || OrderKey.IdFor(storeId, key) is var own && own == orderId)
        {
            return false;
        }

        var row = await rows.Find(Owner(storeId), IdOf(storeId, key));
        return row is not null ? row.As<KeyUse>().OrderId != orderId : (await records.Existing(storeId, [own])).Count > 0;
    }

    /// <summary>Whether an order was placed under this key, or both have none.</summary>
    public static bool IsOf(PlacedOrder placed, string? key, string storeId, string orderId) =>
        placed.OperationId == key || (key is not null && OrderKey.IdFor(storeId, key) == orderId);

    private static RowOwner Owner(string storeId) => new(Kind, storeId);

    /// <summary>The id of the row under which an operation id of a store is remembered.</summary>
    public static string IdOf(string storeId, string key) => Ids.Derive(Kind, storeId, key);

    private sealed record KeyUse(string OrderId);
}
