namespace Dukaan.Orders;

/// <summary>A store's order numbers. Key: store id. A number is saved as taken before it is given out, so none is given twice.</summary>
[Alias("order-numbers")]
public interface IOrderNumbersGrain : ITenantGrain
{
    /// <summary>
    /// Takes this many consecutive numbers and returns the first. A number that no order gets leaves a gap, which is harmless.
    /// </summary>
    Task<long> Take(int count);

    /// <summary>A number that was taken and that no order has gets another owner. Call it once at most.</summary>
    Task GiveBack(long number);
}
