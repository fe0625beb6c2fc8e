namespace Dukaan.Orders;

/// <summary>
/// Where shoppers come in with their orders. Owns nothing; a stateless worker, key: store id. While something is sold out, it turns those
/// who want it away at the door: a sale that ends within a second has thousands of them, and each would cost the activation of an order.
/// </summary>
[Alias("order-door")]
public interface IOrderAdmissionGrain : ITenantGrain
{
    /// <summary>
    /// As <see cref="IOrderGrain.Place"/> of the order with this id, and answers the same; only that whoever is turned away hears "sold
    /// out" before the rest of what they wrote is looked at.
    /// </summary>
    [AlwaysInterleave]
    Task<Result<OrderView>> Place(string orderId, PlaceOrder command);
}
