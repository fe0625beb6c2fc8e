using Dukaan.Web.Html;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>The page for an unknown address of a shop, with links to others.</summary>
internal static class NotFoundPage
{
    public static void Write(HtmlWriter html, ShopFrame frame, ShopIndex shop)
    {
        var texts = frame.Texts;
        Layout.Begin(html, frame, new PageHead(texts.NotFound, "", null));
        html.Write($"""<h1>{texts.NotFound}</h1><p class="empty">{texts.NotFoundHint}</p>""");
        HomePage.SearchForm(html, frame, "");
        HomePage.Chips(html, frame, shop, null);
        html.Write($"""<p><a class="button" href="{frame.Home}">{texts.BackToShop}</a></p>""");
        Layout.End(html, frame);
    }
}
