namespace Dukaan.Orders;

/// <summary>Which order an operation id means.</summary>
public static class OrderKey
{
    /// <summary>
    /// The order's id: the same for the same store and operation id, so that a retry reaches the same grain with no look-up (P3).
    /// </summary>
    public static string IdFor(string storeId, string operationId) => Ids.Derive("order", storeId, operationId);

    /// <summary>
    /// The one order that a cart becomes, whoever orders it, by whatever door and under whatever key: all of them reach the same grain,
    /// which places an order once. So nothing has to be claimed before and given back after, and no crash can come between.
    /// </summary>
    /// <param name="generation">Which filling of the cart it is (<see cref="Carts.CartView.Generation"/>).</param>
    public static string OfCart(string storeId, string cartId, long generation) =>
        IdFor(
            storeId,
            generation == 0
                ? $"cart:{cartId}"
                : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"cart:{cartId}:{generation}")
        );
}
