using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Web.Html;
using Dukaan.Web.Pictures;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Storefront.Carts;

/// <summary>A shopper's cart: its content at current prices, and what is no longer available.</summary>
internal static class CartPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="cart">Null: this browser has none yet.</param>
    /// <param name="alert">A message to the shopper, in the shop's language; or null.</param>
    /// <param name="stock">The available units of counted items.</param>
    public static void Write(HtmlWriter html, ShopFrame frame, CartView? cart, string? alert, CartStock? stock = null)
    {
        var texts = frame.Texts;
        frame = frame with { Here = $"{frame.Path}/cart" };
        Layout.Begin(html, frame, new PageHead(texts.Cart, "", null) { IsCheckout = true });
        html.Write($"<h1>{texts.Cart}</h1>");
        if (alert is not null)
        {
            html.Write($"""<p class="alert" role="alert">{alert}</p>""");
        }

        if (cart is null || cart.Lines.Length == 0)
        {
            html.Write(
                $"""
                <p><b>{texts.CartEmpty}</b></p><p class="empty">{texts.CartEmptyHint}</p>
                <p><a class="button" href="{frame.Home}">{texts.BackToShop}</a></p>
                """
            );
        }
        else
        {
            Lines(html, frame, cart, stock ?? CartStock.Unknown);
        }

        Layout.End(html, frame);
    }

    /// <summary>The small picture of a line.</summary>
    public static void Picture(HtmlWriter html, ShopFrame frame, string? picture, string title)
    {
        if (picture is null)
        {
            html.Write($"""<span class="pic none" aria-hidden="true">{ShopFrame.Initial(title)}</span>""");
        }
        else
        {
            html.Write(
                $"""
                <img class="pic" src="{frame.Picture(picture, 320, PictureFormat.Webp)}" width="64" height="64" alt=""
                 loading="lazy">
                """
            );
        }
    }

    private static void Lines(HtmlWriter html, ShopFrame frame, CartView cart, CartStock stock)
    {
        var texts = frame.Texts;
        html.Raw("<div class=\"side\"><ul class=\"lines\">"u8);
        foreach (var line in cart.Lines)
        {
            Line(html, frame, line, stock);
        }

        html.Write($"""</ul><aside>""");
        Checkout.AmountRows.Write(html, frame, cart.Amounts);
        if (cart.Lines.Any(line => !line.Available))
        {
            html.Write($"""<p class="alert">{texts.UnavailableHint}</p>""");
        }
        else if (stock.ShortOf(cart).Any())
        {
            html.Write(
                $"""
                <form method="post" action="{frame.Path}/cart/left"><p><button type="submit"
                 class="button wide">{texts.Buying.TakeLeft}</button></p></form>
                """
            );
        }
        else if (cart.Quote is { } quote && Checkout.MinimumOrder.IsAbove(quote.Terms, cart.Amounts))
        {
            Checkout.MinimumOrder.Write(html, frame, quote.Terms, cart.Amounts);
        }
        else if (frame.Store.Open)
        {
            html.Write($"""<p><a class="button wide" href="{frame.Path}/checkout">{texts.Checkout}</a></p>""");
        }

        html.Write($"""<p><a class="button quiet wide" href="{frame.Home}">{texts.BackToShop}</a></p></aside></div>""");
    }

    private static void Line(HtmlWriter html, ShopFrame frame, QuotedLine line, CartStock stock)
    {
        var texts = frame.Texts;
        html.Write($"""<li class="line{Fragment.If(!line.Available, Off)}">""");
        Picture(html, frame, line.Picture, frame.TitleOf(line));
        if (line.Available)
        {
            var left = stock.Left.GetValueOrDefault(line.StockId, long.MaxValue);
            var most = Math.Clamp(left, 1, 999);
            var said =
                left > line.Quantity
                    ? default
                    : Fragment.Of(
                        $"""
                        <small class="{(left < line.Quantity ? "gone" : "")}">{(left == 0 ? texts.SoldOut
                            : Texts.ShopTexts.Fill(texts.Buying.OnlyLeft, frame.Numerals.In(left)))}</small>
                        """
                    );
            html.Write(
                $"""
                <a href="{frame.Path}/p/{line.Handle:url}">{frame.TitleOf(line)}<small>{frame.VariantOf(
                    line
                )}</small><small>{Texts.ShopTexts.Fill(
                    texts.Each,
                    frame.Price(line.Price)
                )}</small>{said}</a><span class="price">{frame.Price(
                    line.Total
                )}</span><form method="post" action="{frame.Path}/cart/line" data-autosave><input type="hidden" name="productId"
                 value="{line.ProductId}">{VariantOf(
                    line
                )}<span class="quantity"><input name="quantity" value="{frame.Numerals.In(line.Quantity)}" maxlength="9" inputmode="numeric"
                 autocomplete="off" required aria-label="{texts.Quantity}: {frame.TitleOf(line)}" data-steps="{most}"></span><button
                 type="submit" class="link" data-save>{texts.Update}</button><button type="submit" class="link" name="remove" value="yes"
                 formnovalidate aria-label="{texts.Remove}: {frame.TitleOf(line)}">{texts.Remove}</button></form></li>
                """
            );
        }
        else
        {
            html.Write(
                $"""
                <span>{(
                    line.Handle.Length > 0 ? frame.TitleOf(line) : "—"
                )}<small class="gone">{texts.Unavailable}</small></span><span></span><form method="post"
                 action="{frame.Path}/cart/line"><input type="hidden" name="productId" value="{line.ProductId}">{VariantOf(
                    line
                )}<button type="submit" class="link" name="remove" value="yes"
                 aria-label="{texts.Remove}: {frame.TitleOf(line)}">{texts.Remove}</button></form></li>
                """
            );
        }
    }

    private static Fragment VariantOf(QuotedLine line) =>
        line.VariantId is { } id ? Fragment.Of($"""<input type="hidden" name="variantId" value="{id}">""") : default;

    private static readonly Fragment Off = Fragment.Trusted(" off");
}
