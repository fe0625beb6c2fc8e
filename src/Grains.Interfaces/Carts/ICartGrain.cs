namespace Dukaan.Carts;

/// <summary>A shopper's cart. Key: store id / cart id (unguessable). Kept for 30 days after its last change.</summary>
[Alias("cart")]
public interface ICartGrain : ITenantGrain
{
    /// <summary>Sets how many of a product are in the cart; 0 takes it out. At most 50 lines, 999 of each. Naturally repeatable.</summary>
    Task<Result<CartView>> SetLine(string productId, int quantity, string? variantId = null);

    /// <summary>
    /// Adds to what is there, up to 999. Not repeatable without an operation id: the repeat with the same id does nothing more.
    /// </summary>
    Task<Result<CartView>> Add(string operationId, string productId, int quantity, string? variantId = null);

    /// <summary>The cart at the prices that are true now.</summary>
    Task<Result<CartView>> Get();

    /// <summary>
    /// The cart became this order: it is empty from now on, and remembers the order until something is put into it, which makes it the next
    /// generation. Repeatable; news of an earlier generation changes nothing.
    /// </summary>
    Task Ordered(string orderId);
}
