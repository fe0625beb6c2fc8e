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

    /// <summary>
    /// Somebody said at the checkout who they are and has not ordered. They are reminded once, this long after the cart's last change. The
    /// contact is forgotten with the reminder, with an order, or when the cart is emptied.
    /// </summary>
    /// <param name="email">Empty: none.</param>
    /// <param name="language">In which they read the shop, as a BCP 47 tag; null: the shop's own.</param>
    Task LeftAtCheckout(Phone phone, string email, TimeSpan remindAfter, string? language = null);

    /// <summary>Reminds not before then; null: never.</summary>
    Task PostponeReminder(DateTimeOffset? until);

    /// <summary>
    /// The reminder that is due, which from here on counts as sent; null: none, since something was ordered, or nothing is left to order.
    /// </summary>
    Task<CartReminder?> TakeReminder();

    /// <summary>
    /// The reminder certainly was not sent: it is due again then. Once taken by another call, or a day late, nothing happens.
    /// </summary>
    Task GiveBackReminder(CartReminder reminder, DateTimeOffset again);

    /// <summary>The cart behind the link of a reminder; refused as not found if the link is wrong, or older than a week.</summary>
    Task<Result<CartView>> Open(string secret);
}
