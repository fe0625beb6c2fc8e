namespace Dukaan.Discounts;

/// <summary>
/// The orders that use a limited discount. Key: store id / discount id. As with stock, a use is held while an order is being placed, and
/// used once the order is saved. A hold whose order was never placed ends after 15 minutes, when another order needs it.
/// </summary>
[Alias("discount-uses")]
public interface IDiscountGrain : ITenantGrain
{
    /// <summary>Holds a use for an order. Refused with <c>code-used-up</c>. Idempotent.</summary>
    /// <param name="phone">The phone of the order.</param>
    /// <param name="limits">The current limits in the terms of sale.</param>
    Task<Result<Done>> Hold(string orderId, Phone phone, DiscountLimits limits);

    /// <summary>As above, for an attempt to place the order. The attempt may withdraw the hold if it fails.</summary>
    /// <param name="attempt">Names the attempt among all attempts to place this order.</param>
    Task<Result<Done>> Hold(string orderId, Phone phone, DiscountLimits limits, string? attempt);

    /// <summary>
    /// The attempt failed. Its use is released, unless another attempt holds it too and may have placed the order. Idempotent.
    /// </summary>
    Task Withdraw(string orderId, string attempt);

    /// <summary>
    /// The order was placed. The use counts, even if it was not held: an order that is revived keeps its discount. Idempotent.
    /// </summary>
    Task Use(string orderId, Phone phone);

    /// <summary>The order was not placed, or was cancelled. Its use is released. Idempotent.</summary>
    Task Release(string orderId);

    /// <summary>Whether this phone number has a use left; without a number, whether there is any.</summary>
    [AlwaysInterleave]
    Task<bool> HasLeft(Phone? phone, DiscountLimits limits);

    /// <summary>The number of orders that have it, including those being placed.</summary>
    [AlwaysInterleave]
    Task<int> Uses();
}
