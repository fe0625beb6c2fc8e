using Dukaan.Web.Html;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// What a shopper without network sees instead of a page that they have not seen. The phone keeps it, and the script takes its sentences
/// from it.
/// </summary>
internal static class OfflinePage
{
    /// <summary>Always true: every shop has this page.</summary>
    public static bool Write(HtmlWriter html, ShopFrame frame)
    {
        var texts = frame.Texts.Offline;
        Layout.Begin(html, frame, new PageHead(texts.Heading, texts.Hint, null));
        html.Write(
            $"""
            <h1>{texts.Heading}</h1><div id="offline" data-kept="{texts.Kept}" data-placed="{texts.Placed}" data-refused="{texts.Refused}"
             data-to-order="{texts.ToOrder}" data-to-cart="{frame.Texts.ViewCart}"><p class="alert" role="status" data-kept-order
             hidden>{texts.KeptOrder}</p></div><p class="empty">{texts.Hint}</p>
            <p><a class="button quiet" href="{frame.Home}">{frame.Texts.BackToShop}</a></p>
            """
        );
        Layout.End(html, frame);
        return true;
    }
}
