using System.Collections.Immutable;
using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Regions;
using Dukaan.Web.Storefront.Carts;
using Dukaan.Web.Storefront.Checkout;
using Dukaan.Web.Storefront.Serving;
using Orleans;

namespace Dukaan.Web.Storefront.Api;

/// <summary>The checkout endpoints of the shopper's API.</summary>
internal static class CheckoutApi
{
    /// <summary>
    /// A cart becomes one order, whatever the <c>Idempotency-Key</c>: a repeat gets that order, and a checkout under another key is refused
    /// with a reference to it. Lines without a cart are one order per key; without a key every request is a new one.
    /// </summary>
    public static async Task<IResult> Place(
        Shop shop,
        CheckoutGiven given,
        OperationId operation,
        HttpContext context,
        ShopPages pages,
        OpenOrders orders,
        GiftCardCodes cards,
        CartAccess carts,
        IGrainFactory grains
    )
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

        ImmutableArray<string>? paying = null;
        if (given.Codes.Length > 0)
        {
            var ids = await cards.Ids(context, shop.StoreId, given.Codes);
            if (!ids.Ok)
            {
                return Problem.Of(ids.Error);
            }

            paying = ids.Value;
        }

        PlaceOrder Command(ImmutableArray<QuoteLine> lines) =>
            CheckoutReading.Command(given, lines, countryCode) with
            {
                Cards = paying,
                ExpectedDue = given.ExpectedDue,
            };

        if (given.CartId is not { } cartId)
        {
            var command = Command(CheckoutReading.Lines(given));
            return await Placed(await orders.Place(context, shop.StoreId, OrderKey.IdFor(shop.StoreId, operation.Value), command));
        }

        var wish = await OfCart(context, shop, cartId, carts, grains);
        if (!wish.Ok)
        {
            return Problem.Of(wish.Error);
        }

        var (orderId, lines, quote) = wish.Value;
        var placed = await orders.Place(
            context,
            shop.StoreId,
            orderId,
            Command(lines) with
            {
                OperationId = operation.FromClient ? operation.Value : null,
                Quote = quote,
            }
        );
        return
            placed is { Error: { Code: "cart-ordered" } error }
            && await grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.StoreId, orderId)).Get() is { } existing
            ? Ordered(existing, context, Problem.Of(error))
            : await Placed(placed);

        async Task<IResult> Placed(Result<OrderView> order)
        {
            if (!order.Ok)
            {
                await cards.Count(context, shop.StoreId, paying, Command([]).Customer.Phone, order.Error);
            }

            return Answer(order, context);
        }
    }

    /// <summary>The refusal of a cart that was ordered already, with its order.</summary>
    private static Problem Ordered(OrderView existing, HttpContext context, Problem refusal)
    {
        CarriedCart.TellOrder(context, existing.Id);
        return refusal with { Existing = new ExistingBody(existing.Id, $"{context.PublicUrl()}/o/{existing.StatusToken}") };
    }

    private static IResult Answer(Result<OrderView> placed, HttpContext context) =>
        placed.Answer(view =>
        {
            CarriedCart.TellOrder(context, view.Id);
            var body = OrderPlaced.Of(view, context);
            return TypedResults.Created(body.StatusUrl, body);
        });

    /// <summary>
    /// The cart's order id and lines; for a cart that was ordered already, the order's, so that the repeat is the same command.
    /// </summary>
    private static async Task<Result<CartWish>> OfCart(
        HttpContext context,
        Shop shop,
        string cartId,
        CartAccess carts,
        IGrainFactory grains
    )
    {
        var read = await (await carts.Open(context, shop.StoreId, cartId)).Get();
        if (!read.Ok)
        {
            return read.Error;
        }

        var cart = read.Value;
        var orderId = cart.OrderId ?? OrderKey.OfCart(shop.StoreId, cartId, cart.Generation);
        if (cart.OrderId is not null && await grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.StoreId, orderId)).Get() is { } placed)
        {
            return new CartWish(
                orderId,
                [.. placed.Ordered.Select(line => new QuoteLine(line.ProductId, line.Quantity, line.VariantId))],
                Quote: null
            );
        }

        return cart.Lines.Length > 0
            ? new CartWish(
                orderId,
                [.. cart.Lines.Select(line => new QuoteLine(line.ProductId, line.Quantity, line.VariantId))],
                cart.Quote
            )
            : Error.Invalid("cartId", "cart-empty", "This cart is empty. Put something into it first.");
    }

    private sealed record CartWish(string OrderId, ImmutableArray<QuoteLine> Lines, Quote? Quote);
}
