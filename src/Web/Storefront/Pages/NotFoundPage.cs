using Dukaan.Web.Html;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>The page for an unknown address of a shop, with links to others.</summary>
internal static class NotFoundPage
{
    /// <param name="html">Gets it.</param>
    /// <param name="frame">The shop.</param>
    /// <param name="shop">What is in it.</param>
    /// <param name="gone">Whether something was there and was deleted.</param>
    public static void Write(HtmlWriter html, ShopFrame frame, ShopIndex shop, bool gone = false)
    {
        var texts = frame.Texts;
        var (title, hint) = gone ? (texts.Shelves.Gone, texts.Shelves.GoneHint) : (texts.NotFound, texts.NotFoundHint);
        Layout.Begin(html, frame, new PageHead(title, "", null));
        html.Write($"""<h1>{title}</h1><p class="empty">{hint}</p>""");
        HomePage.SearchForm(html, frame, "");
        ShopMenu.Write(html, frame, shop, null);
        html.Write($"""<p><a class="button" href="{frame.Home}">{texts.BackToShop}</a></p>""");
        Layout.End(html, frame);
    }

    /// <summary>The same for an address of one shopper, in the language that they read, without the shop's menu.</summary>
    public static HtmlResult Answer(ShopFrame frame)
    {
        var (html, texts) = (new HtmlWriter(), frame.Texts);
        Layout.Begin(html, frame, new PageHead(texts.NotFound, "", null) { IsCheckout = true });
        html.Write(
            $"""
            <h1>{texts.NotFound}</h1><p class="empty">{texts.NotFoundHint}</p>
            <p><a class="button" href="{frame.Home}">{texts.BackToShop}</a></p>
            """
        );
        Layout.End(html, frame);
        return new HtmlResult(html, StatusCodes.Status404NotFound) { CacheControl = "no-store" };
    }
}
