using System.Collections.Immutable;
using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Features;
using Dukaan.Items;
using Dukaan.Regions;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Regions;
using Orleans;

namespace Dukaan.Web.Storefront.Carts;

/// <summary>
/// The carts of shoppers, and what of the shop they need, in whatever region this is. A cart is brought here before it is used. Away from
/// the shop's home, goods are those of the copy here, and how many are left is not known.
/// </summary>
internal sealed class CartAccess(IGrainFactory grains, IHomeRegions regions, FeatureGate features)
{
    /// <summary>Whether carts move between regions.</summary>
    private bool Move => regions.Many && features.WhyNot(Feature.EdgeCarts, "cart") is null;

    /// <summary>The id of a new cart.</summary>
    public string NewId() => CartIds.New(regions.Here);

    /// <summary>The id of a cart that this region makes.</summary>
    public string IdOf(string derived) => CartIds.MadeIn(regions.Here, derived);

    /// <summary>The cart, which is here from now on; at its home, with the content that came with the request, if any did.</summary>
    /// <exception cref="RegionAwayException">It is in a region that is away, and there is no copy.</exception>
    public async ValueTask<ICartGrain> Open(HttpContext context, string storeId, string cartId)
    {
        var cart = Of(storeId, cartId);
        if (!Move)
        {
            return cart;
        }

        if (context.Features.Get<CarriedCart>() is { From: { } from } carried && carried.CartId == cartId)
        {
            if (!carried.IsKept)
            {
                await cart.Keep(carried.Copy, from);
                carried.IsKept = true;
            }
        }
        else
        {
            await cart.Bring(Seen(context, cartId));
        }

        return cart;
    }

    /// <summary>Where this browser last saw the cart; null: it does not say.</summary>
    public static CartPlace? Seen(HttpContext context, string cartId) =>
        !context.IsWithoutCookies() && CartCookies.Read(context) == cartId ? CartCookies.Place(context) : null;

    /// <summary>The cart as it is here.</summary>
    public ICartGrain Of(string storeId, string cartId) => grains.GetGrain<ICartGrain>(StoreKey.Of(storeId, cartId));

    /// <summary>The shop's home, if it is another region; else null.</summary>
    public async ValueTask<string?> HomeAbroad(string storeId) =>
        regions.Many && await regions.HomeOf(storeId) is { } home && home != regions.Here ? home : null;

    /// <inheritdoc cref="ICatalogGrain.Quote"/>
    public async Task<Result<Quote>> Quote(string storeId, ImmutableArray<QuoteLine> lines) =>
        await HomeAbroad(storeId) is null
            ? await grains.GetGrain<ICatalogGrain>(storeId).Quote(lines)
            : await grains.GetGrain<IStoreReplicaGrain>(storeId).Quote(lines);

    /// <summary>A product of the shop, hidden ones too; null: there is none.</summary>
    public async Task<Product?> Product(string storeId, string productId) =>
        (
            await HomeAbroad(storeId) is null
                ? await grains.GetGrain<ICatalogGrain>(storeId).Get(productId)
                : await grains.GetGrain<IStoreReplicaGrain>(storeId).Product(productId)
        )?.Product;

    /// <summary>How many of a counted item are left, as far as is known here; null: the home knows.</summary>
    public async Task<long?> LeftOf(string storeId, string stockId) =>
        await HomeAbroad(storeId) is null ? await CartStock.LeftOf(grains, storeId, stockId) : null;

    /// <summary>What is left of the goods in a cart, as far as is known here.</summary>
    public async Task<CartStock> Stock(string storeId, CartView cart) =>
        await HomeAbroad(storeId) is null ? await CartStock.Of(grains, storeId, cart) : CartStock.Abroad(cart);

    /// <summary>Reduces the lines of a cart to what is left.</summary>
    public async Task TakeLeft(string storeId, CartView cart) => await (await Stock(storeId, cart)).TakeLeft(grains, storeId, cart);
}
