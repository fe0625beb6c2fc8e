using Dukaan.Carts;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Storefront.Serving;
using Orleans;

namespace Dukaan.Web.Storefront.Api;

/// <summary>Carts for partners' own shop pages.</summary>
internal static class CartApi
{
    private const int LeastSecret = 20;

    /// <summary>
    /// A new cart. Nothing is stored before something is put into it, so a repeat costs nothing; with an <c>Idempotency-Key</c> that nobody
    /// guesses it gets the same cart. A short key could be another shopper's too, and a cart is whose who knows its id.
    /// </summary>
    public static IResult Create(Shop shop, OperationId operation)
    {
        var id = operation is { FromClient: true, Value.Length: >= LeastSecret } ? Ids.Derive("cart", shop.StoreId, operation.Value) : Ids.Token();
        return TypedResults.Created($"/api/storefront/v1/{shop.Slug}/carts/{id}", new CartCreated(id));
    }

    public static async Task<IResult> Get(Shop shop, string cartId, IGrainFactory grains) => Ids.IsId(cartId)
        ? Answer(shop, await Of(grains, shop, cartId).Get())
        : Problem.NotFound("cart");

    public static async Task<IResult> SetLine(Shop shop, string cartId, string productId, QuantityGiven given, IGrainFactory grains)
    {
        if (!Ids.IsId(cartId))
        {
            return Problem.NotFound("cart");
        }

        if (!Ids.IsId(productId))
        {
            return Problem.Field("productId", "unknown-product", "This shop has no such product.");
        }

        var variantId = string.IsNullOrEmpty(given.VariantId) ? null : given.VariantId;
        if (variantId is not null && !Ids.IsId(variantId))
        {
            return Problem.Field("variantId", "unknown-variant", "This product has no such variant.");
        }

        return given.Quantity is { } quantity
            ? Answer(shop, await Of(grains, shop, cartId).SetLine(productId, quantity, variantId))
            : Problem.Field("quantity", "quantity", "Choose 0 to 999 of a product.");
    }

    private static IResult Answer(Shop shop, Outcome<CartView> cart) =>
        cart.Answer(view => TypedResults.Json(ShopperCartBody.Of(shop.StoreId, view), ApiJson.Options));

    private static ICartGrain Of(IGrainFactory grains, Shop shop, string id) => grains.GetGrain<ICartGrain>(StoreKey.Of(shop.StoreId, id));
}
