namespace Dukaan.Discounts;

/// <summary>
/// Which orders have a discount whose use is limited. Key: store id / discount id. Like stock, a use is held for an order that is being
/// placed, and used once the order stands. A hold whose order was never placed lets go when somebody else wants it, 15 minutes later.
/// </summary>
[Alias("discount-uses")]
public interface IDiscountGrain : ITenantGrain
{
    /// <summary>Holds a use for an order. Refused with <c>code-used-up</c>. Harmless to repeat.</summary>
    /// <param name="phone">Whose order it is.</param>
    /// <param name="limits">As the terms have them now.</param>
    Task<Result<Done>> Hold(string orderId, Phone phone, DiscountLimits limits);

    /// <summary>As above, for an attempt to place the order, which may withdraw it where it fails.</summary>
    /// <param name="attempt">Names the attempt among all attempts to place this order.</param>
    Task<Result<Done>> Hold(string orderId, Phone phone, DiscountLimits limits, string? attempt);

    /// <summary>
    /// The attempt failed: its use comes back, unless another attempt holds it too, which may have placed the order. Harmless to repeat.
    /// </summary>
    Task Withdraw(string orderId, string attempt);

    /// <summary>
    /// The order stands: the use is used, whether it was held or not (one that comes back to life has what it was promised). Harmless to
    /// repeat.
    /// </summary>
    Task Use(string orderId, Phone phone);

    /// <summary>The order does not stand, or no longer: its use comes back. Harmless to repeat.</summary>
    Task Release(string orderId);

    /// <summary>Whether there is a use left for this phone number; for a number not known yet, whether there is any.</summary>
    [AlwaysInterleave]
    Task<bool> HasLeft(Phone? phone, DiscountLimits limits);

    /// <summary>How many orders have it, those being placed included.</summary>
    [AlwaysInterleave]
    Task<int> Uses();
}
