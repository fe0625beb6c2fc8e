namespace Dukaan.Carts;

/// <summary>A shopper's cart. Key: store id / cart id (unguessable). Kept for 30 days after its last change.</summary>
[Alias("cart")]
public interface ICartGrain : ITenantGrain
{
    /// <summary>Sets the quantity of a product in the cart; 0 removes it. At most 50 lines, 999 of each. Idempotent.</summary>
    Task<Result<CartView>> SetLine(string productId, int quantity, string? variantId = null);

    /// <summary>
    /// Adds to the quantity, up to 999. Idempotent only with an operation id: the repeat with the same id changes nothing.
    /// </summary>
    Task<Result<CartView>> Add(string operationId, string productId, int quantity, string? variantId = null);

    /// <summary>The cart at current prices.</summary>
    Task<Result<CartView>> Get();

    /// <summary>
    /// Records that the cart became this order. The cart is empty from now on. It remembers the order until something is added, which
    /// starts the next generation. Idempotent; a call for an earlier generation changes nothing.
    /// </summary>
    Task Ordered(string orderId);
}
