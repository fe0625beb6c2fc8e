namespace Dukaan.Carts;

/// <summary>
/// A shopper's cart. Key: store id / cart id (unguessable). Kept for 30 days after its last change. Where there are several regions, the
/// one that its shopper uses holds it; others may have copies, and every change at another one makes that one the holder.
/// </summary>
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

    /// <summary>
    /// Fetches the cart from the region that holds it, once, so that it is held here from now on. Where that region is away, the newest
    /// copy that another region has is taken. Does nothing where it is held here already, or nobody has it.
    /// </summary>
    /// <param name="seen">Where the browser last saw it, or null.</param>
    /// <exception cref="Regions.RegionAwayException">It is elsewhere, and no region with a copy can be reached.</exception>
    Task Bring(CartPlace? seen);

    /// <summary>
    /// Another region takes the cart. A repeat answers the same. Null: nothing of it is here. While this region itself waits for others, it
    /// answers at once with the copy that it has, so that no two regions wait for each other.
    /// </summary>
    /// <param name="region">The region that takes it.</param>
    [AlwaysInterleave]
    Task<CartCopy?> Take(string region);

    /// <summary>Gives the cart to another region: <see cref="Take"/>, in a turn of its own.</summary>
    /// <param name="region">The region that takes it.</param>
    Task<CartCopy?> Give(string region);

    /// <summary>The cart for a checkout at the store's home, brought first as <see cref="Bring"/>; null: it is not held here.</summary>
    /// <param name="seen">Where the browser last saw it, or null.</param>
    /// <param name="mayOrder">Whether the checkout may become an order. Then the home is asked later, if its answer is lost.</param>
    Task<CartCopy?> Lend(CartPlace? seen, bool mayOrder);

    /// <summary>Keeps a copy at the store's home, unless a newer one is here.</summary>
    /// <param name="copy">The cart.</param>
    /// <param name="from">The region that holds it.</param>
    /// <returns>The order that this generation of the cart became; null: none.</returns>
    Task<string?> Keep(CartCopy copy, string from);

    /// <summary>What the store's home is to be told of the cart; null: nothing.</summary>
    Task<CartCopy?> Untold();

    /// <summary>The home was told of this version, and answered with the order that the cart became, or null.</summary>
    Task Told(long version, string? orderId);
}
