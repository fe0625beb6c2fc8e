using System.Collections.Immutable;
using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Storefront.Checkout;
using Dukaan.Web.Storefront.Serving;
using Orleans;

namespace Dukaan.Web.Storefront.Api;

/// <summary>Places orders for partners' own checkouts.</summary>
internal static class CheckoutApi
{
    /// <summary>
    /// The operation id is the <c>Idempotency-Key</c>; without one it is the cart's own, since a cart becomes one order; without a cart
    /// every request is a new order.
    /// </summary>
    public static async Task<IResult> Place(
        Shop shop, CheckoutGiven given, OperationId operation, HttpContext context, ShopPages pages, IGrainFactory grains)
    {
        if (await pages.Profile(context, shop) is not { } store)
        {
            return Problem.NotFound("shop");
        }

        var countryCode = HomeCountry.CodeOf(store);
        if (CheckoutReading.Check(given, countryCode) is { } problem)
        {
            return problem;
        }

        var operationId = operation.FromClient || given.CartId is null ? operation.Value : CheckoutEndpoints.OperationOf(given.CartId);
        var orderId = OrderKey.IdFor(shop.StoreId, operationId);
        var order = grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.StoreId, orderId));
        var lines = given.CartId is { } cartId
            ? await OfCart(grains.GetGrain<ICartGrain>(StoreKey.Of(shop.StoreId, cartId)), order, orderId)
            : CheckoutReading.Lines(given);
        if (!lines.Ok)
        {
            return Problem.Of(lines.Refusal);
        }

        var placed = await grains.GetGrain<IOrderDoorGrain>(shop.StoreId).Place(orderId, CheckoutReading.Command(given, lines.Value, countryCode));
        return placed.Answer(view =>
        {
            var body = OrderPlaced.Of(view, context);
            return TypedResults.Created(body.StatusUrl, body);
        });
    }

    /// <summary>The cart's lines; of a cart that became this very order, the order's, so that the repeat is the same command.</summary>
    private static async Task<Outcome<ImmutableArray<QuoteLine>>> OfCart(ICartGrain grain, IOrderGrain order, string orderId)
    {
        var cart = await grain.Get();
        if (!cart.Ok)
        {
            return cart.Refusal;
        }

        if (cart.Value.OrderId == orderId && await order.Get() is { } placed)
        {
            return placed.Ordered.Select(line => new QuoteLine(line.ProductId, line.Quantity, line.VariantId)).ToImmutableArray();
        }

        if (cart.Value.Lines.Length > 0)
        {
            return cart.Value.Lines.Select(line => new QuoteLine(line.ProductId, line.Quantity, line.VariantId)).ToImmutableArray();
        }

        return cart.Value.OrderId is null
            ? Refusal.Invalid("cartId", "cart-empty", "This cart is empty. Put something into it first.")
            : Refusal.Conflict("cart-ordered", "This cart became an order already. Make a new cart.", "cartId");
    }
}
