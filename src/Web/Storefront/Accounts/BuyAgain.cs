using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Carts;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Dukaan.Web.Texts;
using Orleans;

namespace Dukaan.Web.Storefront.Accounts;

/// <summary>Puts what is still sold of a past order into the cart, and says what is not.</summary>
internal static class BuyAgain
{
    public static async Task<IResult> Take(
        Shop shop,
        HttpContext context,
        ShopPages pages,
        ShopperSession sessions,
        CartAccess carts,
        IGrainFactory grains
    )
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        var form = context.Request.HasFormContentType ? await context.ReadForm() : FormCollection.Empty;
        if (
            await sessions.Current(context, shop) is not { } shopper
            || await AccountOrders.Find(grains, shop.StoreId, shopper.Account, form["order"].ToString()) is not { } order
        )
        {
            return new SeeOther($"{frame.Path}/account");
        }

        var once = form["once"] is [{ Length: > 0 and <= 64 } text] ? text : Ids.Token();
        var cart = await Open(context, shop, carts);
        var missing = new List<string>();
        Result<CartView>? last = null;
        foreach (var line in order.Lines.Where(line => line.Quantity > 0))
        {
            var (left, item) = await Left(grains, shop, line);
            var added =
                left > 0
                    ? await cart.Add(
                        Ids.Derive("buy-again", once, order.Id, line.StockId),
                        line.ProductId,
                        (int)Math.Min(line.Quantity, left),
                        line.VariantId
                    )
                    : (Result<CartView>)Error.NotFound("product");
            last = added.Ok ? added : last;
            if (!added.Ok || left < line.Quantity)
            {
                missing.Add(NameOf(frame, line.AsRead(), item));
            }
        }

        if (last is { Ok: true } filled)
        {
            CartCookies.Write(context, frame.Home, filled.Value);
        }

        return missing.Count == 0
            ? new SeeOther($"{frame.Path}/cart")
            : await Page(shop, frame, grains, last is { Ok: true } now ? now.Value : null, missing);
    }

    /// <summary>This browser's cart, or a new one if there is none or it became an order.</summary>
    private static async Task<ICartGrain> Open(HttpContext context, Shop shop, CartAccess carts)
    {
        if (CartCookies.Read(context) is { } id)
        {
            var cart = await carts.Open(context, shop.StoreId, id);
            if (await cart.Get() is { Ok: true, Value.OrderId: null })
            {
                return cart;
            }
        }

        return carts.Of(shop.StoreId, carts.NewId());
    }

    /// <summary>How many there are of a line's item, and the item; 0: it is not sold any more.</summary>
    private static async Task<(long Left, QuotedLine? Item)> Left(IGrainFactory grains, Shop shop, OrderLine line)
    {
        var quote = await grains.GetGrain<ICatalogGrain>(shop.StoreId).Quote([new QuoteLine(line.ProductId, 1, line.VariantId)]);
        if (!quote.Ok)
        {
            return (0, null);
        }

        var item = quote.Value.Lines[0];
        return (
            !item.Available ? 0
            : item.Counted ? await CartStock.LeftOf(grains, shop.StoreId, item.StockId)
            : long.MaxValue,
            item
        );
    }

    /// <summary>As the page's reader knows it; what is not in the shop any more is called as in the order.</summary>
    private static string NameOf(ShopFrame frame, OrderLine line, QuotedLine? item)
    {
        var (title, variant) = item is null ? (line.Title, line.Variant) : (frame.TitleOf(item), frame.VariantOf(item));
        return variant.Length > 0 ? $"{title} ({variant})" : title;
    }

    private static async Task<HtmlResult> Page(Shop shop, ShopFrame frame, IGrainFactory grains, CartView? cart, List<string> missing)
    {
        var html = new HtmlWriter();
        var stock = cart is null ? null : await CartStock.Of(grains, shop.StoreId, cart);
        CartPage.Write(html, frame, cart, ShopTexts.Fill(frame.Account.NotThere, string.Join(", ", missing)), stock);
        return new HtmlResult(html);
    }
}
