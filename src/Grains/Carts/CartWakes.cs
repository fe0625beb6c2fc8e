using Dukaan.Saving;

namespace Dukaan.Carts;

/// <summary>
/// The rows that say when the shopper of a left cart is reminded; only such carts have one. Where the store's home is another region, they
/// say when that is told of a cart.
/// </summary>
public static class CartWakes
{
    public const string Kind = "cart-wake";

    /// <param name="cartKey">The cart: store id / cart id.</param>
    public static RowChange At(string cartKey, DateTimeOffset? at) => WakeRow.At(WakeRow.Owner(Kind, StoreKey.Store(cartKey)), cartKey, at);
}
