namespace Dukaan.Orders;

/// <summary>A store's order numbers. Key: store id. A number is saved as taken before it is given out, so none is given twice.</summary>
[Alias("order-numbers")]
public interface IOrderNumbersGrain : ITenantGrain
{
    /// <summary>Takes this many consecutive numbers and returns the first.</summary>
    Task<long> Take(int count);
}
