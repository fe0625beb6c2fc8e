using Dukaan.Carts;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Orleans;

namespace Dukaan.Web.Storefront.Carts;

/// <summary>
/// The link in the reminder of a left cart: it opens the cart on any device, for a week. What this browser has in another cart
/// comes along. A link that has ended leads to the browser's own cart.
/// </summary>
internal static class CartLink
{
    public static async Task<IResult> Open(string token, Shop shop, HttpContext context, ShopPages pages, CartAccess carts)
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        if (!StatusToken.TryRead(token, out var storeId, out var cartId, out var secret) || storeId != shop.StoreId)
        {
            return NotFoundPage.Answer(frame);
        }

        var left = await carts.Open(context, storeId, cartId);
        var opened = await left.Open(secret);
        if (opened.Ok)
        {
            CartCookies.Write(context, frame.Home, await Joined(context, shop, carts, left, opened.Value));
        }

        return new SeeOther($"{frame.Path}/cart");
    }

    /// <summary>The cart with the lines of this browser's other one. What does not fit stays where it is.</summary>
    private static async Task<CartView> Joined(HttpContext context, Shop shop, CartAccess carts, ICartGrain left, CartView cart)
    {
        if (
            CartCookies.Read(context) is not { } own
            || own == cart.Id
            || await (await carts.Open(context, shop.StoreId, own)).Get() is not { Ok: true, Value: { OrderId: null } other }
        )
        {
            return cart;
        }

        foreach (var line in other.Lines.Where(line => cart.Lines.All(each => each.StockId != line.StockId)))
        {
            if (await left.SetLine(line.ProductId, line.Quantity, line.VariantId) is { Ok: true, Value: { } next })
            {
                cart = next;
            }
        }

        return cart;
    }
}
