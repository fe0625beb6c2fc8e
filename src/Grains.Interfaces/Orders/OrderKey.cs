namespace Dukaan.Orders;

/// <summary>Derives the id of an order from an operation id.</summary>
public static class OrderKey
{
    /// <summary>
    /// The order's id. It is the same for the same store and operation id, so a retry reaches the same grain without a lookup (P3).
    /// </summary>
    public static string IdFor(string storeId, string operationId) => Ids.Derive("order", storeId, operationId);

    /// <summary>
    /// The id of the one order that a cart becomes, whichever client orders it and under whichever key. All checkouts of a cart reach the
    /// same grain, which places an order once. So nothing needs to be claimed first, and no crash can leave a claim behind.
    /// </summary>
    /// <param name="generation">The cart's generation (<see cref="Carts.CartView.Generation"/>).</param>
    public static string OfCart(string storeId, string cartId, long generation) =>
        IdFor(
            storeId,
            generation == 0
                ? $"cart:{cartId}"
                : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"cart:{cartId}:{generation}")
        );
}
