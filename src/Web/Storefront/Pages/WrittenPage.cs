using System.Collections.Immutable;
using Dukaan.Pages;
using Dukaan.Web.Html;
using Dukaan.Web.Links;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>A page that the seller wrote.</summary>
internal static class WrittenPage
{
    /// <summary>False if there is no such page that shoppers see.</summary>
    public static bool Write(HtmlWriter html, ShopFrame frame, ShopIndex index, ImmutableArray<ShopPage> pages, string handle)
    {
        if (pages.FirstOrDefault(page => page.Visible && page.Handle == handle) is not { } page)
        {
            return false;
        }

        var path = ShopPaths.PagePath(page.Handle);
        var text = Markdown.Read(page.Text);
        Layout.Begin(html, frame, new PageHead(page.Title, Markdown.Plain(text), path));
        ShopMenu.Write(html, frame, index, path);
        html.Write($"<h1>{page.Title}</h1>");
        html.Raw("<div class=\"text\">"u8);
        Markdown.Write(html, text);
        html.Raw("</div>"u8);
        html.Write($"""<p><a class="button quiet" href="{frame.Home}">{frame.Texts.BackToShop}</a></p>""");
        Layout.End(html, frame);
        return true;
    }
}
