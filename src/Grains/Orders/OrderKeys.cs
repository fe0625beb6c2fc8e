using Dukaan.Saving;
using Dukaan.Values;

namespace Dukaan.Orders;

/// <summary>
/// Under which keys of clients carts became orders. An order of lines has its id from the key, so it is its own memory of it; a cart's
/// order has it from the cart, and a row, written with it, says which key it was (P3): the same key with another body is refused.
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

    private static string IdOf(string storeId, string key) => Ids.Derive(Kind, storeId, key);

    private sealed record KeyUse(string OrderId);
}
