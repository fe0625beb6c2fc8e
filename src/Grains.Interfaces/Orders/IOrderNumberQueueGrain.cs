namespace Dukaan.Orders;

/// <summary>
/// Where orders of one store queue for a number: all that wait at one moment share one write of <see cref="IOrderNumbersGrain"/>.
/// A stateless worker; key: store id.
/// </summary>
[Alias("order-desk")]
public interface IOrderNumberQueueGrain : ITenantGrain
{
    Task<long> TakeNumber();
}
