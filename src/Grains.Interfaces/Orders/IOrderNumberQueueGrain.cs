namespace Dukaan.Orders;

/// <summary>
/// Batches the numbering of orders: all orders of a store that wait for a number share one write of <see cref="IOrderNumbersGrain"/>.
/// A stateless worker; key: store id.
/// </summary>
[Alias("order-desk")]
public interface IOrderNumberQueueGrain : ITenantGrain
{
    Task<long> TakeNumber();
}
