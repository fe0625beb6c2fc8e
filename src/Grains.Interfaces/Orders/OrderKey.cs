namespace Dukaan.Orders;

/// <summary>Which order an operation id means.</summary>
public static class OrderKey
{
    /// <summary>The order's id: the same for the same store and operation id, so that a retry reaches the same grain with no look-up (P3).</summary>
    public static string IdFor(string storeId, string operationId) => Ids.Derive("order", storeId, operationId);
}
