using Dukaan.Carts;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Carts;
using Orleans;

namespace Dukaan.Web.Storefront.Api;

/// <summary>The carts endpoints of the shopper's API.</summary>
internal static class CartApi
{
    private const int MinSecret = 20;

    /// <summary>
    /// A new cart. Nothing is stored before something is added; with an <c>Idempotency-Key</c> a repeat gets the same cart. Anybody who
    /// knows a cart's id may use it, and two shoppers might choose the same short key, so a key counts only for its client address.
    /// </summary>
    public static IResult Create(Shop shop, OperationId operation, HttpContext context, CartAccess carts)
    {
        var id = operation switch
        {
            { FromClient: false } => carts.NewId(),
            { Value.Length: >= MinSecret } => carts.IdOf(Ids.Derive("cart", shop.StoreId, operation.Value)),
            _ => carts.IdOf(Ids.Derive("cart", shop.StoreId, operation.Value, context.Connection.RemoteIpAddress?.ToString() ?? "")),
        };
        return TypedResults.Created($"/api/storefront/v1/{shop.Slug}/carts/{id}", new CartCreated(id));
    }

    /// <param name="shop">The shop.</param>
    /// <param name="cartId">The cart.</param>
    /// <param name="context">The request.</param>
    /// <param name="carts">Of the store.</param>
    /// <param name="lang">One of the shop's languages: what goods are called in it.</param>
    public static async Task<IResult> Get(Shop shop, string cartId, HttpContext context, CartAccess carts, string? lang = null) =>
        Ids.IsId(cartId)
            ? await Answer(carts, shop, await (await carts.Open(context, shop.StoreId, cartId)).Get(), lang)
            : Problem.NotFound("cart");

    public static async Task<IResult> SetLine(
        Shop shop,
        string cartId,
        string productId,
        QuantityGiven given,
        HttpContext context,
        CartAccess carts,
        string? lang = null
    )
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
            ? await Answer(
                carts,
                shop,
                await (await carts.Open(context, shop.StoreId, cartId)).SetLine(productId, quantity, variantId),
                lang
            )
            : Problem.Field("quantity", "quantity", "Choose 0 to 999 of a product.");
    }

    private static async Task<IResult> Answer(CartAccess carts, Shop shop, Result<CartView> cart, string? language)
    {
        var stock = cart.Ok ? await carts.Stock(shop.StoreId, cart.Value) : CartStock.Unknown;
        return cart.Answer(view => TypedResults.Json(ShopperCartBody.Of(shop.StoreId, view, stock, language), ApiJson.Options));
    }
}
