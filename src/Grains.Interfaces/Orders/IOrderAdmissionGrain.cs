namespace Dukaan.Orders;

/// <summary>
/// Admission control for new orders: every checkout goes through it. It owns no data; it is a stateless worker, key: store id. While a
/// product is sold out, it refuses orders for it before an order grain is activated. A sale that ends within a second has thousands of
/// them.
/// </summary>
[Alias("order-door")]
public interface IOrderAdmissionGrain : ITenantGrain
{
    /// <summary>
    /// As <see cref="IOrderGrain.Place"/> for the order with this id, with the same results. One difference: a sold-out order is refused
    /// here before the rest of it is validated.
    /// </summary>
    [AlwaysInterleave]
    Task<Result<OrderView>> Place(string orderId, PlaceOrder command);
}
